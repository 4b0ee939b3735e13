package org.turtleproof.rdf.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

final class CompactGraphViewTest {

    private static final List<Node> NODES = nodes();

    private static List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            nodes.add(NodeFactory.createURI("urn:n" + i));
        }
        nodes.add(NodeFactory.createBlankNode("b"));
        nodes.add(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
        nodes.add(NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger));
        nodes.add(NodeFactory.createLiteralDT("1", XSDDatatype.XSDint));
        nodes.add(NodeFactory.createLiteralLang("word", "en"));
        nodes.add(NodeFactory.createLiteralLang("word", "EN"));
        nodes.add(NodeFactory.createLiteralString("word"));
        return nodes;
    }

    @Test
    void findsForEveryPatternWhatAGraphInMemoryFinds() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Graph expected = GraphFactory.createGraphMem();
            CompactGraph.Builder builder = new CompactGraph.Builder(new TermTable());
            for (int i = random.nextInt(60); i > 0; i--) {
                Triple triple = Triple.create(
                        NODES.get(random.nextInt(9)), NODES.get(random.nextInt(4)), NODES.get(random.nextInt(15)));
                expected.add(triple);
                builder.add(triple);
            }
            Graph view = new CompactGraphView(builder.build());
            assertEquals(expected.size(), view.size());
            for (int i = 0; i < 100; i++) {
                Node subject = wild(random);
                Node predicate = wild(random);
                Node object = wild(random);
                List<Triple> found = view.find(subject, predicate, object).toList();
                assertEquals(
                        bag(expected.find(subject, predicate, object).toList()),
                        bag(found),
                        () -> subject + " " + predicate + " " + object);
                assertEquals(!found.isEmpty(), view.contains(subject, predicate, object));
            }
        }
    }

    private static Node wild(Random random) {
        return random.nextInt(3) == 0 ? Node.ANY : NODES.get(random.nextInt(NODES.size()));
    }

    private static <T> Map<T, Long> bag(List<T> list) {
        return list.stream().collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    }

    @Test
    void countsHowAPredicateIsUsed() {
        TermTable terms = new TermTable();
        CompactGraph.Builder builder = new CompactGraph.Builder(terms);
        builder.add(Triple.create(NODES.get(0), NODES.get(1), NODES.get(2)));
        builder.add(Triple.create(NODES.get(0), NODES.get(1), NODES.get(3)));
        builder.add(Triple.create(NODES.get(4), NODES.get(1), NODES.get(3)));
        builder.add(Triple.create(NODES.get(4), NODES.get(1), NODES.get(3)));
        CompactGraph graph = builder.build();
        assertEquals(
                new PredicateUse(3, 2, 2), graph.use(terms.find(NODES.get(1)).getAsInt()));
        assertEquals(
                new PredicateUse(0, 0, 0), graph.use(terms.find(NODES.get(0)).getAsInt()));
    }

    @Test
    void cannotBeChanged() {
        Graph view = new CompactGraphView(new CompactGraph.Builder(new TermTable()).build());
        Triple triple = Triple.create(NODES.get(0), NODES.get(1), NODES.get(2));
        assertThrows(AddDeniedException.class, () -> view.add(triple));
        assertTrue(view.isEmpty());
    }

    @Test
    void runsTheStepAtEveryTriple() {
        CompactGraph.Builder builder = new CompactGraph.Builder(new TermTable());
        NODES.subList(0, 8).forEach(node -> builder.add(Triple.create(node, node, node)));
        int[] steps = {0};
        Graph view = new CompactGraphView(builder.build(), () -> {
            if (++steps[0] == 5) {
                throw new QueryCancelledException();
            }
        });
        assertThrows(QueryCancelledException.class, () -> view.find().toList());
    }

    @Test
    void keepsNamedGraphsApartAndMergesThemOnDemand() {
        Node one = NodeFactory.createURI("urn:one");
        Node other = NodeFactory.createURI("urn:other");
        Triple shared = Triple.create(NODES.get(0), NODES.get(1), NODES.get(2));
        Triple own = Triple.create(NODES.get(3), NODES.get(1), NODES.get(2));
        CompactDataset.Builder builder = new CompactDataset.Builder();
        builder.accept(Quad.create(one, shared));
        builder.accept(Quad.create(other, shared));
        builder.accept(Quad.create(other, own));
        builder.accept(Quad.create(Quad.defaultGraphIRI, own));
        CompactDataset dataset = builder.build();
        DatasetGraph view = new CompactDatasetView(dataset);
        assertEquals(Set.of(own), view.getDefaultGraph().find().toSet());
        assertEquals(Set.of(shared, own), view.getGraph(other).find().toSet());
        assertEquals(Set.of(shared, own), view.getUnionGraph().find().toSet());
        assertEquals(2, dataset.withUnionAsDefault().defaultGraph().size());
        assertEquals(4, Iter.count(view.find()));
        assertFalse(view.containsGraph(NODES.get(0)));
        DatasetGraph chosen = new CompactDatasetView(dataset.choose(List.of(one), List.of(other, NODES.get(0))));
        assertEquals(Set.of(shared), chosen.getDefaultGraph().find().toSet());
        assertEquals(1, Iter.count(chosen.listGraphNodes()));
    }
}
