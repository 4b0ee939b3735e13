package org.turtleproof.check.owl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.HasIRI;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/** Turns violations of OWL 2 DL into findings; all their places are looked up together. */
final class ViolationReport {

    private final KnowledgeBase kb;
    private final List<ViolationWording> violations;
    private final Map<ViolationWording, Statement> statements = new LinkedHashMap<>();
    private final StatementPlaces places;
    private final SourceMap mentions;

    ViolationReport(KnowledgeBase kb, AxiomOrigins origins, List<ViolationWording> violations) {
        this.kb = kb;
        this.violations = violations;
        Set<Node> named = new HashSet<>();
        for (ViolationWording violation : violations) {
            if (!violation.isUndeclared()) {
                violation.axiom().flatMap(origins::of).ifPresent(found -> statements.put(violation, found));
            }
            names(violation).forEach(named::add);
        }
        this.places = StatementPlaces.of(kb, statements.values());
        this.mentions = kb.locate(named);
    }

    /** Reports each of them. */
    void report(Reporter reporter) {
        StatementWording wording = new StatementWording(kb.prefixes());
        for (ViolationWording violation : violations) {
            Optional<Statement> statement = Optional.ofNullable(statements.get(violation));
            Diagnostic.Builder finding = Diagnostic.of(
                    violation.isUndeclared() ? ProfileCheck.UNDECLARED : ProfileCheck.OUTSIDE,
                    violation.message(),
                    place(violation, statement));
            reporter.report(finding.label(
                            violation.isUndeclared()
                                    ? "declared nowhere"
                                    : statement.map(wording::say).orElse(""))
                    .build());
        }
    }

    /** The statement; for want of one the first of the names that is written anywhere. */
    private Span place(ViolationWording violation, Optional<Statement> statement) {
        return statement
                .flatMap(places::of)
                .or(() -> names(violation)
                        .flatMap(name -> mentions.mentions(name).stream())
                        .findFirst())
                .orElseGet(() -> Span.ofFile(kb.sources().files().get(0)));
    }

    /** What a violation names: its culprit, then the terms of its axiom. */
    private static Stream<Node> names(ViolationWording violation) {
        Stream<Node> terms = violation.axiom().stream()
                .flatMap(axiom -> axiom.signature())
                .map(HasIRI::getIRI)
                .map(iri -> NodeFactory.createURI(iri.toString()));
        return Stream.concat(violation.culprit().stream(), terms);
    }
}
