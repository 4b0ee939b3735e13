package org.turtleproof.kb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * What follows from facts by exactly the axioms of an ontology: classes and properties with their ancestors, inverses,
 * symmetric and transitive properties, and chains of two.
 *
 * <p>The rules are in {@code entailment.rules} beside this class and run forward.
 */
final class Entailment {

    private Entailment() {}

    /** The triples entailed by the axioms from the facts, without the facts and without what is about the axioms. */
    static Graph of(Graph ontology, Graph facts) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph run = reasoner.bind(new MultiUnion(new Graph[] {ontology, facts}));
        run.prepare();
        Graph entailed = GraphFactory.createGraphMem();
        run.getDeductionsGraph()
                .find()
                .filterDrop(triple -> facts.contains(triple) || ontology.contains(triple) || isAboutTerms(triple))
                .filterDrop(triple ->
                        !triple.getSubject().isURI() && !triple.getSubject().isBlank())
                .filterKeep(triple -> facts.contains(triple.getSubject(), null, null)
                        || facts.contains(null, null, triple.getSubject()))
                .forEachRemaining(entailed::add);
        return entailed;
    }

    private static boolean isAboutTerms(Triple triple) {
        return triple.predicateMatches(RDFS.subClassOf.asNode())
                || triple.predicateMatches(RDFS.subPropertyOf.asNode());
    }

    private static List<Rule> rules() {
        try (InputStream in = Entailment.class.getResourceAsStream("entailment.rules");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Rule.parseRules(Rule.rulesParserFromReader(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
