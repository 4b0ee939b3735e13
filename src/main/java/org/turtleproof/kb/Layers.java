package org.turtleproof.kb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.rdf.compact.TermTable;

/**
 * The graphs that follow from the sources, each under the name of a layer.
 *
 * <p>The default graph of {@link #dataset()} is what a short query should find: the established facts together with what
 * the ontology's axioms entail from them. The two are also kept apart, as the layers {@code established} and {@code
 * inferred}. What is entailed is computed when it is first asked for.
 */
public final class Layers {

    /** The rule that a policy query breaks when it cannot be used. */
    public static final RuleInfo BROKEN_POLICY = RuleInfo.of(
            "broken-policy",
            Severity.ERROR,
            "A policy query cannot be used",
            "The policy decides what counts as established; without it nothing can be released.",
            "Write a CONSTRUCT query whose header names its layer: # graph: established");

    /** The layer of facts that nobody with standing denies. */
    public static final String ESTABLISHED = "established";

    /** The layer of what follows from the established facts by the ontology's axioms. */
    public static final String INFERRED = "inferred";

    /** The layer of terms and axioms. */
    public static final String ONTOLOGY = "ontology";

    /** The layer of shapes. */
    public static final String SHAPES = "shapes";

    private final String base;
    private final TermTable terms;
    private final Map<String, Supplier<CompactGraph>> graphs;
    private final List<Diagnostic> problems;
    private final Lazily<CompactDataset> dataset = Lazily.of(this::compact);

    /** Layers whose terms are numbered by {@code terms}, in the order in which they were computed. */
    Layers(String base, TermTable terms, Map<String, Supplier<CompactGraph>> graphs, List<Diagnostic> problems) {
        this.base = base;
        this.terms = terms;
        this.graphs = Collections.unmodifiableMap(new LinkedHashMap<>(graphs));
        this.problems = List.copyOf(problems);
    }

    /** The IRI that graph names begin with: the IRI of the dataset, ending in {@code /}. */
    public String base() {
        return base;
    }

    /** The names of the layers, in the order in which they were computed. */
    public Set<String> names() {
        return graphs.keySet();
    }

    /** What is wrong with the policy that computed them. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The graph of a layer; empty when there is none of that name. */
    public Graph graph(String layer) {
        return new CompactGraphView(compact(layer));
    }

    /** The graph of a layer in compact form; empty when there is none of that name. */
    public CompactGraph compact(String layer) {
        return graphs.containsKey(layer) ? graphs.get(layer).get() : CompactGraph.union(terms, List.of());
    }

    /** The IRI by which queries of policy and rules know a layer, whatever the dataset: {@code urn:turtleproof:layer:NAME}. */
    public static Node queryName(String layer) {
        return NodeFactory.createURI("urn:turtleproof:layer:" + layer);
    }

    /** The IRI of a layer's graph: {@code <base>graph/<layer>}. */
    public Node graphName(String layer) {
        return NodeFactory.createURI(base + "graph/" + layer);
    }

    /** All layers as one dataset, read-only; the default graph holds the established facts and their entailments. */
    public DatasetGraph dataset() {
        return new CompactDatasetView(dataset.get());
    }

    /** The same in compact form. */
    public CompactDataset compactDataset() {
        return dataset.get();
    }

    private CompactDataset compact() {
        CompactGraph facts = CompactGraph.union(terms, List.of(compact(ESTABLISHED), compact(INFERRED)));
        Map<Node, CompactGraph> named = new LinkedHashMap<>();
        names().forEach(layer -> named.put(graphName(layer), compact(layer)));
        return CompactDataset.of(terms, facts, named);
    }
}
