package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Outcome;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

class CompilerTest {

    private static final String PREFIXES = """
            @prefix ex: <http://example.org/> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private static final SourceFile SHAPES = SourceFile.of(
            "ontology/shapes/s.ttl",
            PREFIXES
                    + "ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path ex:name ; sh:minCount 1 ] .\n");

    private static Compilation compile(String facts) {
        SourceTree tree = new SourceTree(List.of(SourceFile.of("data/a.ttl", PREFIXES + facts), SHAPES));
        return Compiler.standard().compile(new KnowledgeBaseLoader().load(tree, Optional.empty()));
    }

    private static List<String> rules(Compilation compilation) {
        return compilation.report().diagnostics().all().stream()
                .map(found -> found.rule().text())
                .toList();
    }

    @Test
    void illTypedLiteralsAndUnknownDatatypesStopNoOtherStage() {
        Compilation compilation = compile("ex:a ex:age \"x\"^^xsd:integer ; ex:size \"1\"^^xsd:number .\n");
        assertTrue(
                compilation.report().stages().stream().allMatch(stage -> stage.outcome() == Outcome.DONE),
                compilation.report().stages().toString());
        assertTrue(
                rules(compilation).containsAll(List.of("wrong-lexical-form", "unknown-datatype", "shacl-min-count")),
                rules(compilation).toString());
        assertEquals(Optional.empty(), compilation.checked());
    }

    @Test
    void whatLooksAtTheWholeWaitsUntilEveryStatementCanBeRead() {
        Compilation compilation = compile("ex:a ex:age ; .\nex:b foo:age 1 .\n");
        List<StageResult> left = compilation.report().stages().stream()
                .filter(stage -> stage.outcome() == Outcome.NOT_RUN)
                .toList();
        assertEquals(9, left.size(), left.toString());
        assertEquals(List.of("a file could not be read whole"), left.get(0).remarks());
    }
}
