package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String PREFIX = "@prefix ex: <http://example.org/> .\n";

    private static final String SHAPES = PREFIX + """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            ex:PersonShape a sh:NodeShape ; sh:targetClass ex:Person ; sh:property ex:nameless-person .
            ex:nameless-person a sh:PropertyShape ; sh:path ex:name ; sh:minCount 1 ; sh:message "a person has no name" .
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path shapes;

    @BeforeEach
    void writeFiles() throws IOException {
        data = Files.writeString(folder.resolve("data.ttl"), PREFIX + "ex:anna a ex:Person .\n");
        shapes = Files.writeString(folder.resolve("shapes.ttl"), SHAPES);
    }

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(err));
        return new Outcome(status, out.toString(), err.toString());
    }

    @Test
    void checksBareFilesAgainstForeignShapes() {
        Outcome outcome = run("check", data, "--shapes", shapes);
        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("error[nameless-person]"), outcome.out());
        assertTrue(outcome.out().contains("data.ttl:2:1"), outcome.out());
        assertTrue(outcome.out().contains("failed: 1 error"), outcome.out());
    }

    @Test
    void readsEveryFormatOfRdf() throws IOException {
        String triple =
                "<http://example.org/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://example.org/Person>";
        Path trig = Files.writeString(folder.resolve("b.trig"), "<urn:g> { " + triple.replace("/b>", "/trig>") + " }");
        Path nt = Files.writeString(folder.resolve("b.nt"), triple.replace("/b>", "/nt>") + " .\n");
        Path nq = Files.writeString(folder.resolve("b.nq"), triple.replace("/b>", "/nq>") + " <urn:g> .\n");
        Path xml = Files.writeString(folder.resolve("b.rdf"), """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/">
                  <ex:Person rdf:about="http://example.org/xml"/>
                </rdf:RDF>
                """);
        Path json = Files.writeString(
                folder.resolve("b.jsonld"),
                "{\"@id\":\"http://example.org/json\",\"@type\":\"http://example.org/Person\"}");
        Outcome outcome = run("check", trig, nt, nq, xml, json, "--shapes", shapes, "--limit-per-rule", "0");
        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.err());
        for (Path file : new Path[] {trig, nt, nq, xml, json}) {
            assertTrue(outcome.out().contains("--> " + file.toString().substring(0, 1)), outcome.out());
            assertTrue(outcome.out().contains(file.getFileName().toString()), file + " in " + outcome.out());
        }
        assertTrue(outcome.out().contains("failed: 5 errors"), outcome.out());
    }

    @Test
    void writesSeveralReportsInOneRun() throws IOException {
        Path sarif = folder.resolve("out.sarif");
        Path html = folder.resolve("out.html");
        Outcome outcome = run(
                "check",
                data,
                "--shapes",
                shapes,
                "--format",
                "sarif=" + sarif,
                "--format",
                "html=" + html,
                "--format",
                "json");
        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.err());
        assertTrue(Files.readString(sarif).contains("\"nameless-person\""));
        assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>")
                || Files.readString(html).contains("<!DOCTYPE html>"));
        assertTrue(outcome.out().startsWith("{\"type\":\"finding\""), outcome.out());
    }

    @Test
    void failsOnlyOnWhatTheBaselineDoesNotKnow() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        assertEquals(
                ExitCode.CLEAN,
                run("check", data, "--shapes", shapes, "--baseline", baseline, "--update-baseline")
                        .status());
        Files.writeString(data, PREFIX + "\n\n\nex:anna a ex:Person .\n");
        assertEquals(
                ExitCode.CLEAN,
                run("check", data, "--shapes", shapes, "--baseline", baseline).status());
        Files.writeString(data, PREFIX + "ex:anna a ex:Person .\nex:boris a ex:Person .\n");
        Outcome outcome = run("check", data, "--shapes", shapes, "--baseline", baseline);
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.out().contains("ex:boris") && !outcome.out().contains("ex:anna has"), outcome.out());
    }

    @Test
    void failsOnWarningsOnlyWhenAsked() throws IOException {
        Files.writeString(shapes, SHAPES.replace("sh:minCount 1 ;", "sh:minCount 1 ; sh:severity sh:Warning ;"));
        assertEquals(ExitCode.CLEAN, run("check", data, "--shapes", shapes).status());
        assertEquals(
                ExitCode.FINDINGS,
                run("check", data, "--shapes", shapes, "--fail-on", "warning").status());
    }

    @Test
    void coloursOnlyWhenAskedAndNotATerminal() {
        assertFalse(run("check", data, "--shapes", shapes).out().contains("\u001b"));
        assertTrue(run("check", data, "--shapes", shapes, "--color", "always")
                .out()
                .contains("\u001b[1;31m"));
    }

    @Test
    void saysInOneLineWhatIsWrongWithItsArguments() throws IOException {
        refuses(ExitCode.USAGE, "did you mean sarif?", "check", data, "--format", "sarf");
        refuses(ExitCode.USAGE, "only one --format", "check", data, "--format", "text", "--format", "json");
        refuses(ExitCode.USAGE, "--update-baseline needs", "check", data, "--update-baseline");
        refuses(ExitCode.USAGE, "--limit-per-rule", "check", data, "--limit-per-rule", "-1");
        refuses(ExitCode.USAGE, "--fail-on", "check", data, "--fail-on", "fatal");
        refuses(ExitCode.UNREADABLE, "no such file", "check", folder.resolve("nowhere.ttl"));
        refuses(ExitCode.UNREADABLE, "no such file", "check", folder.resolve("nowhere"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        refuses(ExitCode.UNREADABLE, "neither a knowledge base", "check", empty);
        refuses(ExitCode.UNREADABLE, "no such folder", "check", data, "--documents", folder.resolve("nowhere"));
        refuses(ExitCode.UNREADABLE, "no such file", "check", data, "--baseline", folder.resolve("nowhere.json"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "no RDF");
        refuses(ExitCode.UNREADABLE, "no RDF format", "check", text);
        Path catalog = Files.writeString(folder.resolve("catalog.xml"), "<catalog");
        refuses(ExitCode.UNREADABLE, "not well-formed", "check", data, "--catalog", catalog);
    }

    private static void refuses(int status, String words, Object... arguments) {
        Outcome outcome = run(arguments);
        assertEquals(status, outcome.status(), outcome.err());
        assertTrue(outcome.err().lines().findFirst().orElse("").contains(words), outcome.err());
        assertTrue(outcome.err().lines().count() <= 2, outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void checksAFolderOfPlainFilesWithoutOptions() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/deep"));
        Files.writeString(plain.resolve("a.ttl"), PREFIX + "ex:anna ex:age 12 .\n");
        Files.writeString(plain.resolve("b.ttl"), PREFIX + "ex:anna ex:age \"x\"^^xsd:integer .\n");
        Outcome outcome = run("check", folder.resolve("plain"));
        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("error[undeclared-prefix]"), outcome.out());
        assertTrue(outcome.out().contains("deep/b.ttl:2:21"), outcome.out());
        assertTrue(outcome.out().contains("2 files"), outcome.out());
    }

    @Test
    void aSweepOfAFolderTakesRdfOnly() throws IOException {
        String rdf =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:ex=\"http://example.org/\">"
                        + "<ex:Person rdf:about=\"http://example.org/x\"/></rdf:RDF>";
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(
                mixed.resolve("rdf.xml"), "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [<!ENTITY e \"e\">]>" + rdf);
        Files.writeString(mixed.resolve("x.rdf"), rdf);
        Files.writeString(mixed.resolve("pom.xml"), "<project><RDF/></project>");
        Files.writeString(mixed.resolve("broken.xml"), "<");
        Files.writeString(mixed.resolve("package.json"), "{");
        Files.writeString(mixed.resolve("note.txt"), "none");
        Path hidden = Files.createDirectories(mixed.resolve(".hidden"));
        Files.writeString(hidden.resolve("a.ttl"), "broken");
        Outcome swept = run("check", mixed);
        assertEquals(ExitCode.CLEAN, swept.status(), swept.out() + swept.err());
        assertTrue(swept.out().contains("2 files"), swept.out());
        Outcome named = run("check", mixed.resolve("pom.xml"));
        assertTrue(named.out().contains("error[syntax-error]"), named.out());
    }

    @Test
    void findsImportedOntologiesByACatalogue() throws IOException {
        String importing = "<http://example.org/a> <http://www.w3.org/2002/07/owl#imports> <http://example.org/b> .\n";
        Path ontology = Files.writeString(folder.resolve("a.ttl"), PREFIX + importing);
        Files.writeString(
                folder.resolve("b.ttl"),
                PREFIX + "ex:Student <http://www.w3.org/2000/01/rdf-schema#subClassOf> ex:Person .\n");
        Path catalog = Files.writeString(
                folder.resolve("catalog.xml"),
                "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">"
                        + "<uri name=\"http://example.org/b\" uri=\"b.ttl\"/></catalog>");
        Files.writeString(data, PREFIX + "ex:carl a ex:Student .\n");
        Outcome without = run("check", data, "--shapes", shapes, "--ontology", ontology);
        assertTrue(without.out().contains("warning[missing-import]"), without.out());
        assertFalse(without.out().contains("nameless-person]"), without.out());
        Outcome with = run("check", data, "--shapes", shapes, "--ontology", ontology, "--catalog", catalog);
        assertFalse(with.out().contains("missing-import]"), with.out());
        assertTrue(with.out().contains("error[nameless-person]"), with.out());
    }
}
