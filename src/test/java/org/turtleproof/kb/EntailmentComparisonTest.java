package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.TermTable;

/** Draws axioms and facts, and compares what follows from them with what Jena's rule engine derives by the same rules. */
class EntailmentComparisonTest {

    private static final int DRAWN = 1_500;

    private static final String PREFIXES = """
            @prefix : <https://example.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    @Test
    void entailsWhatJenasRuleEngineDerives() throws IOException {
        List<Rule> rules = rules();
        int consequences = 0;
        for (int seed = 0; seed < DRAWN; seed++) {
            Random random = new Random(seed);
            String axioms = PREFIXES + axioms(random);
            String facts = PREFIXES + facts(random);
            TreeSet<String> expected = derived(graph(axioms), graph(facts), rules);
            assertEquals(expected, entailed(graph(axioms), graph(facts)), () -> axioms + facts);
            consequences += expected.size();
        }
        assertTrue(consequences > 10 * DRAWN, "only " + consequences + " consequences");
    }

    private static String axioms(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(9)) {
                        case 0 -> property(random) + " rdfs:subPropertyOf " + property(random);
                        case 1 -> property(random) + " rdfs:domain " + type(random);
                        case 2 -> property(random) + " rdfs:range " + type(random);
                        case 3 -> property(random) + " owl:inverseOf " + property(random);
                        case 4 -> property(random) + " a owl:SymmetricProperty";
                        case 5 -> property(random) + " a owl:TransitiveProperty";
                        case 6 ->
                            property(random) + " owl:propertyChainAxiom ( " + property(random) + " " + property(random)
                                    + " )";
                        case 7 -> type(random) + " rdfs:subClassOf [ rdfs:subClassOf " + type(random) + " ]";
                        default -> type(random) + " rdfs:subClassOf " + type(random);
                    });
            text.append(" .\n");
        }
        return text.toString();
    }

    private static String facts(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            text.append(individual(random)).append(' ');
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> "a " + type(random);
                        // Not with the other properties: Jena's engine turns literals into subjects, which RDF does not
                        // have.
                        case 1 -> ":said \"" + random.nextInt(3) + "\"";
                        default -> property(random) + " " + individual(random);
                    });
            text.append(" .\n");
        }
        return text.toString();
    }

    private static String property(Random random) {
        return ":p" + random.nextInt(4);
    }

    private static String type(Random random) {
        return ":C" + random.nextInt(4);
    }

    private static String individual(Random random) {
        return (random.nextInt(5) == 0 ? "_:b" : ":i") + random.nextInt(4);
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.create()
                .source(new StringReader(turtle))
                .lang(Lang.TURTLE)
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .parse(graph);
        return graph;
    }

    private static TreeSet<String> entailed(Graph axioms, Graph facts) {
        TermTable terms = new TermTable();
        CompactGraph.Builder ontology = new CompactGraph.Builder(terms);
        axioms.find().forEachRemaining(ontology::add);
        CompactGraph.Builder data = new CompactGraph.Builder(terms);
        facts.find().forEachRemaining(data::add);
        return text(new CompactGraphView(Entailment.of(ontology.build(), data.build())));
    }

    private static TreeSet<String> derived(Graph ontology, Graph facts, List<Rule> rules) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph run = reasoner.bind(new MultiUnion(new Graph[] {ontology, facts}));
        run.prepare();
        Graph derived = GraphFactory.createGraphMem();
        run.getDeductionsGraph()
                .find()
                .filterDrop(triple -> facts.contains(triple) || ontology.contains(triple) || isAboutTerms(triple))
                .filterDrop(triple -> triple.getSubject().isLiteral())
                .filterKeep(triple -> facts.contains(triple.getSubject(), null, null)
                        || facts.contains(null, null, triple.getSubject()))
                .forEachRemaining(derived::add);
        return text(derived);
    }

    private static boolean isAboutTerms(Triple triple) {
        return triple.predicateMatches(RDFS.subClassOf.asNode())
                || triple.predicateMatches(RDFS.subPropertyOf.asNode());
    }

    private static TreeSet<String> text(Graph graph) {
        return graph.stream().map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Rule> rules() throws IOException {
        try (InputStream in = EntailmentComparisonTest.class.getResourceAsStream("entailment.rules");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Rule.parseRules(Rule.rulesParserFromReader(reader));
        }
    }
}
