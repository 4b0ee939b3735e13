package org.turtleproof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Suggestion;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Reads the suppressions of a knowledge base, and reports those that cannot be meant. */
final class SuppressionReader {

    private static final String NAMESPACE = "https://w3id.org/turtleproof/suppression#";
    private static final Node SUPPRESSION = term("Suppression");

    private final KnowledgeBase kb;
    private final Graph graph;
    private final Set<String> rules;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** A reader that knows these names of rules. */
    SuppressionReader(KnowledgeBase kb, Set<String> rules) {
        this.kb = kb;
        this.graph = kb.suppressions();
        this.rules = rules;
        read();
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private void read() {
        Set<Node> nodes = new HashSet<>(graph.find(Node.ANY, RDF.type.asNode(), SUPPRESSION)
                .mapWith(Triple::getSubject)
                .toList());
        if (nodes.isEmpty()) {
            return;
        }
        SourceMap places = kb.locate(nodes);
        nodes.forEach(node -> read(node, places.place(node).orElseGet(this::wholeFile)));
    }

    private void read(Node node, Span place) {
        Optional<String> rule = value(node, "rule");
        Optional<String> file = value(node, "file");
        Optional<String> reason = value(node, "reason").filter(text -> !text.isBlank());
        if (rule.isEmpty() || file.isEmpty()) {
            problems.add(Diagnostic.of(SuppressionRules.BROKEN, "a suppression names no rule or no file", place)
                    .build());
        } else if (!rules.contains(rule.get())) {
            Diagnostic.Builder unknown =
                    Diagnostic.of(SuppressionRules.BROKEN, "no rule is named \"" + rule.get() + "\"", place);
            Suggestion.nearest(rule.get(), rules).ifPresent(near -> unknown.label("did you mean " + near + "?"));
            problems.add(unknown.build());
        } else if (SuppressionRules.NEVER_SUPPRESSED.contains(rule.get())) {
            problems.add(Diagnostic.of(SuppressionRules.BROKEN, rule.get() + " cannot be suppressed", place)
                    .build());
        } else {
            if (reason.isEmpty()) {
                problems.add(Diagnostic.of(
                                SuppressionRules.WITHOUT_REASON,
                                "the suppression of " + rule.get() + " gives no reason",
                                place)
                        .build());
            }
            suppressions.add(new Suppression(place, rule.get(), file.get(), value(node, "text"), reason));
        }
    }

    private Optional<String> value(Node subject, String property) {
        return graph
                .find(subject, term(property), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .findFirst();
    }

    private Span wholeFile() {
        SourceFile file = kb.parsed(Role.SUPPRESSIONS).get(0).file();
        return Span.ofFile(file);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
