package org.turtleproof.kb;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;

/**
 * The graphs that follow from the sources, each under the name of a layer.
 *
 * <p>The default graph of {@link #dataset()} is what a short query should find: the established facts together with what
 * the ontology's axioms entail from them. The two are also kept apart, as the layers {@code established} and {@code
 * inferred}.
 *
 * @param base the IRI that graph names begin with: the IRI of the dataset, ending in {@code /}
 * @param graphs graphs by name of the layer, in the order in which they were computed
 * @param problems what is wrong with the policy that computed them
 */
public record Layers(String base, Map<String, Graph> graphs, List<Diagnostic> problems) {

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

    public Layers {
        graphs = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(graphs));
        problems = List.copyOf(problems);
    }

    /** The graph of a layer; empty when there is none of that name. */
    public Graph graph(String layer) {
        return graphs.getOrDefault(layer, Graph.emptyGraph);
    }

    /** The IRI by which queries of policy and rules know a layer, whatever the dataset: {@code urn:turtleproof:layer:NAME}. */
    public static Node queryName(String layer) {
        return NodeFactory.createURI("urn:turtleproof:layer:" + layer);
    }

    /** The IRI of a layer's graph: {@code <base>graph/<layer>}. */
    public Node graphName(String layer) {
        return NodeFactory.createURI(base + "graph/" + layer);
    }

    /** All layers as one dataset; the default graph holds the established facts and their entailments. */
    public DatasetGraph dataset() {
        Graph facts = GraphFactory.createGraphMem();
        graph(ESTABLISHED).find().forEachRemaining(facts::add);
        graph(INFERRED).find().forEachRemaining(facts::add);
        DatasetGraph dataset = new DatasetGraphMapLink(facts);
        graphs.forEach((layer, graph) -> dataset.addGraph(graphName(layer), graph));
        return dataset;
    }
}
