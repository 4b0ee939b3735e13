package org.turtleproof.check.style;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        CompactGraph stated = kb.stated();
        BitSet used = mentioned(stated, kb.graph(Role.SHAPES));
        BitSet terms = subjects(kb.ontologyGraph(), own::isTerm);
        BitSet entities = subjects(kb.graph(Role.DATA), own::isEntity);
        Map<Boolean, List<Node>> undefined = among(stated, used, terms)
                .filter(own::isTerm)
                .collect(Collectors.partitioningBy(node -> Namespaces.mayBeDeclaredElsewhere(node, kb)));
        report(UNDEFINED_TERM, undefined.get(false), terms, kb, reporter);
        report(
                UNDEFINED_ENTITY,
                among(stated, used, entities)
                        .filter(node -> own.isEntity(node) && !own.isTerm(node))
                        .toList(),
                entities,
                kb,
                reporter);
        StageResult result = StageResult.done(
                INFO.stage(), new Figure(terms.cardinality(), "terms"), new Figure(entities.cardinality(), "entities"));
        int elsewhere = undefined.get(true).size();
        return elsewhere == 0
                ? result
                : result.remark(elsewhere
                        + (elsewhere == 1 ? " term that is" : " terms that are")
                        + " declared nowhere here may be in an import that is not at hand");
    }

    /** The terms that are used and not known. */
    private static Stream<Node> among(CompactGraph graph, BitSet used, BitSet known) {
        BitSet unknown = (BitSet) used.clone();
        unknown.andNot(known);
        return unknown.stream().mapToObj(graph.terms()::node);
    }

    private static void report(RuleInfo rule, List<Node> undefined, BitSet known, KnowledgeBase kb, Reporter reporter) {
        if (undefined.isEmpty()) {
            return;
        }
        TermTable terms = kb.stated().terms();
        KnownNames names = new KnownNames(known.stream()
                .mapToObj(term -> kb.prefixes().show(terms.node(term)))
                .toList());
        SourceMap places = kb.locate(Set.copyOf(undefined));
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

    /** The IRIs of a kind that are subjects. */
    private static BitSet subjects(CompactGraph graph, Predicate<Node> kind) {
        TermTable terms = graph.terms();
        BitSet found = new BitSet();
        for (int term = 0; term < terms.size(); term++) {
            if (graph.isSubject(term) && kind.test(terms.node(term))) {
                found.set(term);
            }
        }
        return found;
    }

    /** Every IRI that is an object or a predicate in one of the graphs, which share one table of terms. */
    private static BitSet mentioned(CompactGraph facts, CompactGraph shapes) {
        TermTable terms = facts.terms();
        BitSet found = new BitSet();
        facts.predicates(found::set);
        shapes.predicates(found::set);
        for (int term = 0; term < terms.size(); term++) {
            if ((facts.isObject(term) || shapes.isObject(term))
                    && terms.node(term).isURI()) {
                found.set(term);
            }
        }
        return found;
    }
}
