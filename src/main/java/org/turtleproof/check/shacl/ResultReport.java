package org.turtleproof.check.shacl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.ClaimPlaces;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.source.Span;

/** Turns the results of a validation into findings: rule, words and places. Safe for use by several threads. */
final class ResultReport {

    private final KnowledgeBase kb;
    private final ShapeRules rules;
    private final TermWords words;
    private final ResultWording wording;
    private final Places places;
    private final ResultLocator locator;
    private final NestedNotes nested;

    ResultReport(KnowledgeBase kb, Validation validation, ShapeRules rules) {
        this.kb = kb;
        this.rules = rules;
        this.words = new TermWords(kb);
        this.wording = new ResultWording(validation.graph().terms(), words);
        this.nested = new NestedNotes(validation, wording, words);
        this.places = new Places(kb, kb.locate(mentioned(validation)));
        this.locator = new ResultLocator(validation.graph(), places);
    }

    private Set<Node> mentioned(Validation validation) {
        Set<Node> nodes = new HashSet<>();
        ClaimPlaces claims = new ClaimPlaces(kb.data());
        CompactGraph graph = validation.graph();
        for (Result result : validation.results()) {
            nested.withInner(result).forEach(one -> {
                ResultLocator.mentioned(graph, one, nodes);
                ResultLocator.facts(graph, one)
                        .filter(fact ->
                                !kb.data().contains(fact) && !kb.ontology().contains(fact))
                        .forEach(fact -> nodes.addAll(claims.claims(fact)));
            });
        }
        return nodes;
    }

    /** The finding that a result makes. */
    Diagnostic finding(Result result) {
        RuleInfo rule = rules.rule(result.shape(), result.constraint());
        Node shape = result.shape().node();
        Located located = locator.locate(result);
        String message = wording.message(result, rules.message(shape));
        Diagnostic.Builder finding = Diagnostic.of(
                        rule.id(),
                        rules.severity(shape),
                        message,
                        located.primary()
                                .orElseGet(() ->
                                        declared(result).map(Occurrence::object).orElseGet(this::anywhere)))
                .label(wording.label(result))
                .shacl(wording.shacl(result))
                .help(rules.help(shape).orElse(rule.help()));
        located.context().forEach(label -> finding.context(label.span(), label.text()));
        wording.meant(result).ifPresent(other -> finding.label("did you mean " + other + "?"));
        demand(result, finding);
        rules.message(shape).filter(text -> !message.endsWith(text)).ifPresent(finding::note);
        rules.why(shape).ifPresent(finding::note);
        nested.of(result, locator).forEach(finding::note);
        return finding.build();
    }

    private void demand(Result result, Diagnostic.Builder finding) {
        declared(result).ifPresent(declaration -> {
            Triple triple = declaration.triple();
            finding.context(constraint(declaration), "demanded by " + words.show(triple.getPredicate()));
            if (triple.getSubject().isURI()) {
                finding.context(declaration.subject(), "in the shape " + words.show(triple.getSubject()));
            }
        });
    }

    /** The parameter with its value when both are tokens of one line, else the parameter. */
    private static Span constraint(Occurrence declaration) {
        Span joined = ResultLocator.joined(declaration.predicate(), declaration.object());
        return joined.equals(declaration.object()) ? declaration.predicate() : joined;
    }

    private Optional<Occurrence> declared(Result result) {
        List<Occurrence> written = places.shape(result.constraint().declaration());
        return written.stream().findFirst();
    }

    private Span anywhere() {
        return Span.ofFile(kb.sources().files().get(0));
    }
}
