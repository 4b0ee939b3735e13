package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLLogicalAxiom;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;

/** What rules decide, HermiT decides the same way. */
class RulesAgainstHermitTest {

    private static final int ONTOLOGIES = Integer.getInteger("turtleproof.owl.ontologies", 300);

    private int models;
    private int contradictions;
    private int open;
    private int refused;

    @Test
    void rulesNeverContradictHermit() {
        List<String> disagreements = new ArrayList<>();
        for (int seed = 0; seed < ONTOLOGIES; seed++) {
            Random sizes = new Random(seed);
            RandomOntology random = new RandomOntology(seed);
            String text = random.axioms(3 + sizes.nextInt(8)) + random.facts(sizes.nextInt(10));
            compare(text).forEach(disagreements::add);
        }
        System.getLogger("owl")
                .log(
                        System.Logger.Level.INFO,
                        "of {0} ontologies rules built {1} models, proved {2} contradictory, left {3} open; HermiT refused {4}",
                        ONTOLOGIES,
                        models,
                        contradictions,
                        open,
                        refused);
        assertEquals(List.of(), disagreements);
        assertTrue(
                models > ONTOLOGIES / 10 && contradictions > ONTOLOGIES / 10, "the comparison must see both verdicts");
    }

    private List<String> compare(String text) {
        Statements statements = Statements.of(new RdfParser()
                .parse(SourceFile.of("o.ttl", Findings.PREFIXES + text), RdfFormat.TURTLE)
                .triples());
        OntologyLoader loader = new OntologyLoader();
        List<OWLAxiom> axioms = loader.load(statements)
                .axioms()
                .filter(OWLLogicalAxiom.class::isInstance)
                .toList();
        Hermit hermit = new Hermit(loader, Deadline.in(Duration.ofSeconds(20)));
        boolean consistent;
        List<String> empty;
        try {
            consistent = hermit.isConsistent(axioms);
            List<OWLClass> classes =
                    loader.load(statements).classesInSignature().toList();
            empty = consistent
                    ? hermit.unsatisfiable(axioms, classes).stream()
                            .map(one -> one.getIRI().toString())
                            .toList()
                    : List.of();
        } catch (IllegalArgumentException | Deadline.TimeIsUp e) {
            refused++;
            return List.of();
        }
        RuleJudge rules = new RuleJudge(statements);
        List<String> disagreements = new ArrayList<>();
        if (rules.outcome().isModel()) {
            models++;
            if (!consistent || !empty.isEmpty()) {
                disagreements.add("rules built a model, HermiT says " + consistent + " " + empty + "\n" + text);
            }
        } else if (rules.outcome().contradictions().isEmpty()) {
            open++;
        } else {
            contradictions++;
        }
        for (Clash clash : rules.clashes(Deadline.in(Duration.ofSeconds(20)))) {
            boolean agrees = clash.unsatisfiable()
                    .map(name -> !consistent || empty.contains(name.getURI()))
                    .orElse(!consistent);
            if (!agrees) {
                disagreements.add("rules find " + clash + ", HermiT says " + consistent + " " + empty + "\n" + text);
            } else if (clash.unsatisfiable().isEmpty() && !isContradictory(clash, statements, hermit)) {
                disagreements.add("HermiT does not see the contradiction in " + clash + "\n" + text);
            }
        }
        return disagreements;
    }

    private static boolean isContradictory(Clash clash, Statements statements, Hermit hermit) {
        List<OWLAxiom> because = hermit.loader()
                .load(statements.declarations(), clash.because())
                .axioms()
                .filter(OWLLogicalAxiom.class::isInstance)
                .toList();
        return !hermit.isConsistent(because);
    }
}
