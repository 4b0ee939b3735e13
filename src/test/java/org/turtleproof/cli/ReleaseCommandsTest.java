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

class ReleaseCommandsTest {

    @TempDir
    private Path folder;

    private Path kb;

    @BeforeEach
    void init() {
        kb = folder.resolve("kb");
        assertEquals(ExitCode.CLEAN, run("init", kb).status());
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
    void buildsWhatVerifyProves() {
        Outcome built = run("build", kb, "--documents", kb.resolve("documents"));
        assertEquals(ExitCode.CLEAN, built.status(), built.err());
        Outcome verified = run("verify", kb.resolve("target/release"));
        assertEquals(ExitCode.CLEAN, verified.status());
        assertTrue(verified.out().matches("\\d+ files proven, identity [0-9a-f]{64}\\R"), verified.out());
    }

    @Test
    void verifyNamesWhatWasTamperedWith() throws IOException {
        run("build", kb);
        Path release = kb.resolve("target/release");
        Files.writeString(release.resolve("graph.nq"), "");
        Files.delete(release.resolve("shapes.ttl"));
        Files.writeString(release.resolve("extra.txt"), "more");
        Outcome outcome = run("verify", release);
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.out().contains("graph.nq: error: is truncated"), outcome.out());
        assertTrue(outcome.out().contains("shapes.ttl: error: is missing"), outcome.out());
        assertTrue(outcome.out().contains("extra.txt: error: is not part of the release"), outcome.out());
    }

    @Test
    void whatCannotBeReadEndsWithThree() throws IOException {
        assertEquals(
                ExitCode.UNREADABLE, run("verify", folder.resolve("nowhere")).status());
        assertEquals(
                ExitCode.UNREADABLE,
                run("build", Files.createDirectory(folder.resolve("empty"))).status());
        assertEquals(
                ExitCode.UNREADABLE, run("diff", kb, folder.resolve("nowhere")).status());
        assertEquals(
                ExitCode.UNREADABLE, run("diff", kb, folder.resolve("empty")).status());
    }

    @Test
    void anErrorLeavesTheFormerReleaseInPlace() throws IOException {
        run("build", kb);
        String before = run("verify", kb.resolve("target/release")).out();
        Path claims = kb.resolve("data/claims/bridge.ttl");
        Files.writeString(claims, Files.readString(claims).replace("1901-05-03", "1902-05-03"));
        Outcome refused = run("build", kb);
        assertEquals(ExitCode.FINDINGS, refused.status());
        assertTrue(refused.out().contains("wrong-answer"), refused.out());
        assertEquals(before, run("verify", kb.resolve("target/release")).out());
    }

    @Test
    void aPlaceThatHoldsSomethingElseIsRefusedAndKept() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("work"), "mine");
        Outcome refused = run("build", kb, "--output", taken);
        assertEquals(ExitCode.UNREADABLE, refused.status());
        assertTrue(refused.err().contains("was not put there by a build"), refused.err());
        assertEquals("mine", Files.readString(taken.resolve("work")));
    }

    @Test
    void diffExitsAsGitDoesWhenAsked() throws IOException {
        run("build", kb);
        Path release = kb.resolve("target/release");
        assertEquals(ExitCode.CLEAN, run("diff", release, kb, "--exit-code").status());
        Path entities = kb.resolve("data/entities/bridges.ttl");
        Files.writeString(entities, Files.readString(entities).replace("\"Old Lind", "\"Very Old Lind"));
        assertEquals(ExitCode.CLEAN, run("diff", release, kb).status());
        assertEquals(ExitCode.FINDINGS, run("diff", release, kb, "--exit-code").status());
        Outcome told = run("diff", release, kb);
        assertTrue(told.out().contains("+ \"Very Old Lind Bridge\"@en"), told.out());
        assertTrue(told.out().contains("(data/entities/bridges.ttl:6:14)"), told.out());
    }

    @Test
    void aQueryThatCannotBeAskedIsWrongUsageAndSaysWhy() {
        run("build", kb);
        String start = "turtleproof: ";
        assertRefused("ASK {", start + "not a SPARQL 1.1 query: ");
        assertRefused(
                "ASK { FILTER (<urn:f>(1)) }",
                start + "the query calls the function <urn:f>, which is defined nowhere");
        assertRefused(
                "SELECT (GROUP_CONCAT(?s; SEPARATOR = '%') AS ?all) { ?s ?p ?o }",
                start + "the query cannot be run: a SEPARATOR of GROUP_CONCAT with a percent sign");
    }

    private void assertRefused(String query, String words) {
        Outcome refused = run("query", "--kb", kb, "-e", query);
        assertEquals(ExitCode.USAGE, refused.status());
        assertTrue(refused.err().startsWith(words), refused.err());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertEquals(ExitCode.USAGE, run("diff", kb, kb, "--format", "morse").status());
        assertEquals(ExitCode.USAGE, run("init", kb).status());
        assertEquals(
                ExitCode.USAGE,
                run("init", folder.resolve("other"), "--base", "no iri").status());
        assertEquals(
                ExitCode.USAGE,
                run("init", folder.resolve("other"), "--base", "https://example.org/#")
                        .status());
        assertFalse(Files.exists(folder.resolve("other")));
    }
}
