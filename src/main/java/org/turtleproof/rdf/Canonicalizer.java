package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

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
        return canonicalize(dataset.find());
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
        List<String> lines = new ArrayList<>();
        Set<EntangledStatement> entangled = new LinkedHashSet<>();
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        quads.forEachRemaining(quad -> {
            if (EntangledStatement.isEntangled(quad)) {
                entangled.add(numbered(quad, numbers));
            } else {
                lines.add(CanonicalLine.of(quad));
            }
        });
        return label(numbers.size(), List.copyOf(entangled)).map(labels -> form(lines, entangled, numbers, labels));
    }

    private static EntangledStatement numbered(Quad quad, Map<Node, Integer> numbers) {
        boolean inDefault = quad.getGraph() == null || quad.isDefaultGraph();
        Quad inGraph = inDefault ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
        return new EntangledStatement(
                inGraph,
                number(inGraph.getSubject(), numbers),
                number(inGraph.getObject(), numbers),
                number(inGraph.getGraph(), numbers));
    }

    private static int number(Node node, Map<Node, Integer> numbers) {
        return node.isBlank() ? numbers.computeIfAbsent(node, one -> numbers.size()) : -1;
    }

    private static CanonicalForm form(
            List<String> ground, Set<EntangledStatement> entangled, Map<Node, Integer> numbers, String[] labels) {
        entangled.forEach(one -> ground.add(one.line(node -> "_:" + labels[node])));
        String[] lines = ground.toArray(String[]::new);
        Arrays.parallelSort(lines, CodePointOrder.INSTANCE);
        Map<Node, String> byNode = new LinkedHashMap<>();
        numbers.forEach((node, number) -> byNode.put(node, labels[number]));
        return new CanonicalForm(Arrays.stream(lines).distinct().toList(), byNode);
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
