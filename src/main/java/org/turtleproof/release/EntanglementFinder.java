package org.turtleproof.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Says which files hold the blank nodes that no canonical form was found for in time.
 *
 * @param canonicalizer the one that gave up on the whole
 */
record EntanglementFinder(Canonicalizer canonicalizer) {

    static final RuleInfo ENTANGLED = RuleInfo.of(
            "entangled-blank-nodes",
            Severity.ERROR,
            "Blank nodes refer to one another so evenly that they cannot be told apart in reasonable time",
            "A release needs one stable label for each blank node, or it could not be rebuilt byte for byte.",
            "Give the nodes IRIs, or say something about each that tells it from the others.");

    List<Diagnostic> find(KnowledgeBase kb) {
        List<Diagnostic> found = kb.parsed().stream()
                .filter(file -> canonicalizer
                        .canonicalizeTriples(file.triples().iterator())
                        .isEmpty())
                .map(file -> finding(kb, file))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return kb.parsed().stream()
                .filter(file -> !blanks(file).isEmpty())
                .map(file -> finding(kb, file))
                .limit(1)
                .toList();
    }

    private static Diagnostic finding(KnowledgeBase kb, ParsedGraph file) {
        Set<Node> blanks = blanks(file);
        SourceMap places = kb.locate(blanks);
        Span place = blanks.stream()
                .flatMap(node -> places.place(node).stream())
                .sorted()
                .findFirst()
                .orElseGet(() -> Span.ofFile(file.file()));
        return Diagnostic.of(
                        ENTANGLED, "the " + blanks.size() + " blank nodes of this file cannot be told apart", place)
                .label("the first of them")
                .build();
    }

    private static Set<Node> blanks(ParsedGraph file) {
        return file.triples().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isBlank)
                .collect(Collectors.toSet());
    }
}
