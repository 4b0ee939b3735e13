package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.check.Check;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;

/**
 * What a check finds in two small texts.
 *
 * @param all the findings in order
 * @param result what it says it looked at
 */
record Findings(List<Diagnostic> all, StageResult result) {

    static final String PREFIXES = """
            @prefix ex: <http://example.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /** How many lines come before the text of a file. */
    static final int PREFIX_LINES = 5;

    /** Runs the check over an ontology and facts in Turtle without prefixes. */
    static Findings of(Check check, String ontology, String facts) {
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .load(
                        List.of(
                                new RoleFile(SourceFile.of("ontology/o.ttl", PREFIXES + ontology), Role.ONTOLOGY),
                                new RoleFile(SourceFile.of("data/d.ttl", PREFIXES + facts), Role.DATA)),
                        Optional.empty());
        List<Diagnostic> found = new ArrayList<>();
        StageResult result = check.run(kb, found::add);
        return new Findings(Diagnostics.of(found).all(), result);
    }

    /** The rules that were broken, in order. */
    List<String> rules() {
        return all.stream().map(found -> found.rule().text()).toList();
    }

    /** Everything a finding says, line by line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Diagnostic found : all) {
            text.append(found.primary().span())
                    .append(' ')
                    .append(found.rule())
                    .append(": ")
                    .append(found.message());
            found.notes()
                    .forEach(note -> text.append("\n  ")
                            .append(note.place().map(Object::toString).orElse("-"))
                            .append(' ')
                            .append(note.text()));
            text.append('\n');
        }
        return text.toString();
    }
}
