package org.turtleproof.check.owl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.source.Span;

/** Reports what leaves OWL 2 DL, the part of OWL in which reasoning always comes to an end. */
public final class ProfileCheck implements Check {

    static final RuleInfo OUTSIDE = RuleInfo.of(
            "outside-owl-2-dl",
            Severity.ERROR,
            "The ontology leaves OWL 2 DL",
            "Outside OWL 2 DL reasoners refuse the ontology, ignore the axiom, or never come to an end.",
            "Write the axiom in a form that OWL 2 DL allows; the message says which restriction it breaks.");

    static final RuleInfo UNDECLARED = RuleInfo.of(
            "undeclared-entity",
            Severity.WARNING,
            "A term is used but not declared",
            "OWL 2 DL wants every class and property declared; undeclared ones are read differently by different tools.",
            "Declare the term in a module of the ontology, or in ontology/alignments/ when it is foreign.");

    private static final CheckInfo INFO =
            new CheckInfo("profile", CheckInfo.Phase.DERIVED, List.of(OUTSIDE, UNDECLARED));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void prepare(KnowledgeBase kb) {
        OwlSources.prepare(kb);
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Statements statements = OwlSources.statements(kb);
        StageResult result = StageResult.done(
                INFO.stage(),
                new Figure(statements.axioms().size() + statements.facts().size(), "statements"));
        if (statements.axioms().isEmpty()) {
            return result.remark("there are no axioms, so no profile to leave");
        }
        PlainProfile plain = PlainProfile.of(statements, kb.namespaces()::isTerm);
        if (plain.holds()) {
            return result.remark("decided by structure");
        }
        try {
            look(plain.doubtful(), kb, reporter);
            return result.remark("decided by the OWL API's profile checker");
        } catch (IllegalArgumentException unreadable) {
            reporter.report(Diagnostic.of(OUTSIDE, unreadable.getMessage(), anyPlace(kb))
                    .build());
            return result.remark(unreadable.getMessage());
        }
    }

    private static void look(Statements statements, KnowledgeBase kb, Reporter reporter) {
        OntologyLoader loader = new OntologyLoader();
        OWLOntology ontology = loader.load(statements);
        Set<String> said = new HashSet<>();
        List<ViolationWording> violations = new OWL2DLProfile()
                .checkOntology(ontology).getViolations().stream()
                        .map(violation -> new ViolationWording(kb.prefixes(), violation))
                        .filter(wording -> isOurs(wording, kb) && said.add(wording.key()))
                        .toList();
        new ViolationReport(kb, new AxiomOrigins(statements, loader), violations).report(reporter);
        List<Statement> broken = BrokenExpressions.among(statements);
        StatementPlaces places = StatementPlaces.of(kb, broken);
        broken.forEach(statement -> reporter.report(Diagnostic.of(
                        OUTSIDE,
                        "the expression is none of OWL 2: something is missing, or there is too much",
                        places.of(statement).orElseGet(() -> anyPlace(kb)))
                .build()));
    }

    private static Span anyPlace(KnowledgeBase kb) {
        return Span.ofFile(kb.sources().files().get(0));
    }

    /** Whether no other check reports it: syntax checks know of literals, the vocabulary check of our own terms. */
    private static boolean isOurs(ViolationWording wording, KnowledgeBase kb) {
        return !wording.isTolerated()
                && !(wording.isUndeclared()
                        && wording.culprit().filter(kb.namespaces()::isTerm).isPresent());
    }
}
