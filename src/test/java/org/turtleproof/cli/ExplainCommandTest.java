package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.compile.BuiltInChecks;
import org.turtleproof.diagnostic.RuleInfo;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void listsEveryRuleOfTheHouse() {
        assertEquals(ExitCode.CLEAN, run("explain", "--in", folder.toString()));
        for (RuleInfo rule : BuiltInChecks.rules()) {
            assertTrue(
                    out.toString().lines().anyMatch(line -> line.startsWith(rule.id() + " ")),
                    rule.id().text());
        }
    }

    @Test
    void printsThePageOfARule() {
        assertEquals(ExitCode.CLEAN, run("explain", "undefined-term", "--in", folder.toString()));
        assertTrue(out.toString().startsWith("# A term of our own namespace is declared nowhere\n"), out.toString());
    }

    @Test
    void printsThePageOfARuleThatOnlyABuildCanFindBroken() {
        assertEquals(ExitCode.CLEAN, run("explain", "entangled-blank-nodes", "--in", folder.toString()));
        assertTrue(out.toString().contains("## Wrong"), out.toString());
    }

    /** Findings of foreign shapes carry such names, whether or not the knowledge base at hand has a shape of the kind. */
    @Test
    void explainsEveryConstraintComponentOfShacl() {
        for (RuleInfo rule : BuiltInChecks.componentRules()) {
            assertEquals(ExitCode.CLEAN, run("explain", rule.id().text(), "--in", folder.toString()), err.toString());
        }
        assertTrue(
                out.toString().contains("# shacl-min-count") && out.toString().contains("# shacl-sparql"));
    }

    @Test
    void makesAPageForARuleQueryOfTheHouse() {
        assertEquals(ExitCode.CLEAN, run("explain", "class-cycle", "--in", folder.toString()));
        assertTrue(out.toString().contains("## Why") && out.toString().contains("## What to do"), out.toString());
    }

    @Test
    void explainsShapesAndQueriesOfAKnowledgeBase() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("queries/rules"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(rules.resolve("lonely-person.rq"), """
                # title: A person knows nobody
                # severity: warning
                # why: Nobody is an island.
                # help: Say whom they know.
                SELECT ?subject WHERE { ?subject a <http://example.org/Person> }
                """);
        assertEquals(ExitCode.CLEAN, run("explain", "lonely-person", "--in", folder.toString()));
        assertTrue(out.toString().contains("Nobody is an island."), out.toString());
        assertTrue(out.toString().contains("queries/rules/lonely-person.rq"), out.toString());
    }

    @Test
    void saysWhereTheShapeOfARuleIsWritten() throws IOException {
        Path shapes = Files.createDirectories(folder.resolve("ontology/shapes"));
        Files.writeString(shapes.resolve("people.ttl"), """
                @prefix ex: <http://example.org/> .
                @prefix sh: <http://www.w3.org/ns/shacl#> .

                ex:PersonShape a sh:NodeShape ; sh:targetClass ex:Person ; sh:property ex:nameless-person .
                ex:nameless-person a sh:PropertyShape ; sh:path ex:name ; sh:minCount 1 .
                """);
        assertEquals(ExitCode.CLEAN, run("explain", "nameless-person", "--in", folder.toString()));
        assertTrue(out.toString().contains("ontology/shapes/people.ttl:5:1"), out.toString());
    }

    @Test
    void suggestsTheNameThatWasProbablyMeant() {
        assertEquals(ExitCode.USAGE, run("explain", "undefind-term", "--in", folder.toString()));
        assertTrue(err.toString().contains("did you mean undefined-term?"), err.toString());
        assertEquals("", out.toString());
    }
}
