package org.turtleproof.check.style;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.KnownNames;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Namespaces;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.source.Span;

/** Reports names of the knowledge base's own namespaces that are used but declared nowhere. */
public final class UndefinedTermCheck implements Check {

    private static final RuleInfo UNDEFINED_TERM = RuleInfo.of(
            "undefined-term",
            Severity.ERROR,
            "A term of our own namespace is declared nowhere",
            "A misspelt property or class says nothing: no query, shape or axiom will ever find it.",
            "Correct the name, or declare the term in a module of the ontology.");

    private static final RuleInfo UNDEFINED_ENTITY = RuleInfo.of(
            "undefined-entity",
            Severity.ERROR,
            "An entity is mentioned but described nowhere",
            "A misspelt entity becomes a second one, without type or label.",
            "Correct the name, or describe the entity with type and labels in a file below data/.");

    private static final CheckInfo INFO =
            new CheckInfo("vocabulary", CheckInfo.Phase.WRITTEN, List.of(UNDEFINED_TERM, UNDEFINED_ENTITY));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Namespaces own = kb.namespaces();
        Set<Node> terms = subjects(kb.ontologyGraph()).filter(own::isTerm).collect(Collectors.toSet());
        Set<Node> entities = subjects(kb.graph(Role.DATA)).filter(own::isEntity).collect(Collectors.toSet());
        List<Node> used = mentioned(kb.stated(), kb.graph(Role.SHAPES));
        Map<Boolean, List<Node>> undefined = used.stream()
                .filter(own::isTerm)
                .filter(node -> !terms.contains(node))
                .collect(Collectors.partitioningBy(node -> Namespaces.mayBeDeclaredElsewhere(node, kb)));
        report(UNDEFINED_TERM, undefined.get(false).stream(), terms, kb, reporter);
        report(
                UNDEFINED_ENTITY,
                used.stream().filter(own::isEntity).filter(node -> !own.isTerm(node)),
                entities,
                kb,
                reporter);
        StageResult result = StageResult.done(
                INFO.stage(), new Figure(terms.size(), "terms"), new Figure(entities.size(), "entities"));
        int elsewhere = undefined.get(true).size();
        return elsewhere == 0
                ? result
                : result.remark(elsewhere
                        + (elsewhere == 1 ? " term that is" : " terms that are")
                        + " declared nowhere here may be in an import that is not at hand");
    }

    private static void report(RuleInfo rule, Stream<Node> used, Set<Node> known, KnowledgeBase kb, Reporter reporter) {
        Set<Node> undefined = used.filter(node -> !known.contains(node)).collect(Collectors.toSet());
        if (undefined.isEmpty()) {
            return;
        }
        KnownNames names =
                new KnownNames(known.stream().map(kb.prefixes()::show).toList());
        SourceMap places = kb.locate(undefined);
        for (Node node : undefined) {
            String name = kb.prefixes().show(node);
            Optional<String> meant = names.nearest(name);
            for (Span mention : mentions(places, node, kb)) {
                Diagnostic.Builder finding = Diagnostic.of(rule, name + " is declared nowhere", mention)
                        .note(rule.why());
                meant.ifPresent(other -> finding.label("did you mean " + other + "?")
                        .help("Write " + other + ", or declare " + name + "."));
                reporter.report(finding.build());
            }
        }
    }

    private static List<Span> mentions(SourceMap places, Node node, KnowledgeBase kb) {
        List<Span> mentions = places.mentions(node);
        return mentions.isEmpty() ? List.of(Span.ofFile(kb.parsed().get(0).file())) : mentions;
    }

    private static Stream<Node> subjects(CompactGraph graph) {
        TermTable terms = graph.terms();
        return IntStream.range(0, terms.size())
                .filter(graph::isSubject)
                .mapToObj(terms::node)
                .filter(Node::isURI);
    }

    /** Every IRI that is an object or a predicate in one of the graphs, which share one table of terms. */
    private static List<Node> mentioned(CompactGraph facts, CompactGraph shapes) {
        TermTable terms = facts.terms();
        BitSet predicates = new BitSet();
        for (CompactGraph graph : List.of(facts, shapes)) {
            graph.predicates(predicates::set);
        }
        return IntStream.range(0, terms.size())
                .filter(term -> facts.isObject(term) || shapes.isObject(term) || predicates.get(term))
                .mapToObj(terms::node)
                .filter(Node::isURI)
                .toList();
    }
}
