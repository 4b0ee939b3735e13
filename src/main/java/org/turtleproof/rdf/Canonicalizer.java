package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * Brings datasets into canonical form by RDFC-1.0 with SHA-256, in bounded time.
 *
 * <p>Some arrangements of blank nodes ("poisoned graphs", such as a clique of indistinguishable nodes) take exponential
 * time; the limit ends them, and the answer is then empty. It counts work, not time, so that the outcome is the same on
 * every machine. Statements without blank nodes cost only their sorting.
 *
 * <pre>{@code
 * Optional<CanonicalForm> form = Canonicalizer.standard().canonicalize(dataset);
 * form.map(CanonicalForm::text);   // the N-Quads document
 * form.map(CanonicalForm::sha256); // its identity
 * }</pre>
 *
 * @param steps how many statements and orders may be looked at to tell blank nodes apart; a million take a few seconds
 */
public record Canonicalizer(long steps) {

    private static final long DEEP_STACK = 512L << 20;

    /** The canonicalizer with the limit of the house, two million steps. */
    public static Canonicalizer standard() {
        return new Canonicalizer(2_000_000);
    }

    /** The canonical form of all named graphs and the default graph; empty when the limit was hit. */
    public Optional<CanonicalForm> canonicalize(DatasetGraph dataset) {
        return canonicalize(CompactDataset.of(dataset));
    }

    /** The canonical form of one graph as the default graph; empty when the limit was hit. */
    public Optional<CanonicalForm> canonicalize(Graph graph) {
        return canonicalizeTriples(graph.find());
    }

    /** The canonical form of some triples as the default graph; empty when the limit was hit. */
    public Optional<CanonicalForm> canonicalizeTriples(Iterator<Triple> triples) {
        return canonicalize(Iter.map(triples, triple -> Quad.create(Quad.defaultGraphIRI, triple)));
    }

    /**
     * The canonical form of some statements, repeated or not; empty when the limit was hit.
     *
     * @throws IllegalArgumentException when a statement holds a triple term, which RDF 1.1 and RDFC-1.0 do not know
     */
    public Optional<CanonicalForm> canonicalize(Iterator<Quad> quads) {
        CompactDataset.Builder dataset = new CompactDataset.Builder();
        quads.forEachRemaining(dataset);
        return canonicalize(dataset.build());
    }

    private Optional<CanonicalForm> canonicalize(CompactDataset dataset) {
        requireRdf(dataset.terms());
        List<EntangledStatement> entangled = new ArrayList<>();
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        collect(Quad.defaultGraphIRI, dataset.defaultGraph(), entangled, numbers);
        dataset.named().forEach((name, graph) -> collect(name, graph, entangled, numbers));
        return label(numbers.size(), entangled).map(labels -> {
            Map<Node, String> byNode = new LinkedHashMap<>();
            numbers.forEach((node, number) -> byNode.put(node, labels[number]));
            return new CanonicalForm(OrderedDataset.of(dataset, byNode), byNode);
        });
    }

    private static void requireRdf(TermTable terms) {
        for (int number = 0; number < terms.size(); number++) {
            Node node = terms.node(number);
            if (!node.isURI() && !node.isBlank() && !node.isLiteral()) {
                throw new IllegalArgumentException("not a term of RDF 1.1: " + node);
            }
        }
    }

    private static void collect(
            Node name, CompactGraph graph, List<EntangledStatement> entangled, Map<Node, Integer> numbers) {
        TermTable terms = graph.terms();
        TripleCursor all = graph.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
        while (all.next()) {
            Node subject = terms.node(all.subject());
            Node predicate = terms.node(all.predicate());
            Node object = terms.node(all.object());
            if (subject.isLiteral() || !predicate.isURI()) {
                throw new IllegalArgumentException(
                        "not a statement of RDF 1.1: " + Triple.create(subject, predicate, object));
            }
            if (subject.isBlank() || object.isBlank() || name.isBlank()) {
                entangled.add(new EntangledStatement(
                        Quad.create(name, subject, predicate, object),
                        number(subject, numbers),
                        number(object, numbers),
                        number(name, numbers)));
            }
        }
    }

    private static int number(Node node, Map<Node, Integer> numbers) {
        return node.isBlank() ? numbers.computeIfAbsent(node, one -> numbers.size()) : -1;
    }

    /** Long chains of like nodes need deep recursion, which a thread of its own has the stack for. */
    private Optional<String[]> label(int nodes, List<EntangledStatement> statements) {
        if (nodes == 0) {
            return Optional.of(new String[0]);
        }
        // Prepared here, by tasks of the common pool: the thread below must not wait for a pool that waits for it.
        BlankNodeLabelling labelling = BlankNodeLabelling.of(nodes, statements, steps);
        List<Optional<String[]>> answer = new ArrayList<>(1);
        List<Throwable> fault = new ArrayList<>(1);
        Thread thread = new Thread(null, () -> answer.add(labelling.labels()), "canonicalizer", DEEP_STACK);
        thread.setUncaughtExceptionHandler((who, thrown) -> fault.add(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while labelling blank nodes", e);
        }
        if (!fault.isEmpty()) {
            throw new IllegalStateException("labelling of blank nodes failed", fault.get(0));
        }
        return answer.get(0);
    }
}
