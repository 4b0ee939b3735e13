package org.turtleproof.check.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;

/**
 * What a rule query sees: the graph its header names as default graph, and each source graph by name.
 *
 * <p>The header's {@code over} is one of {@code data}, {@code ontology}, {@code modules} (the ontology without
 * alignments and imports), {@code shapes}, {@code established} and {@code all} (data and
 * ontology together). All but the last are also {@code GRAPH <urn:turtleproof:layer:NAME>}.
 */
final class QueryDataset {

    private QueryDataset() {}

    static DatasetGraph of(KnowledgeBase kb, String over) {
        Layers layers = kb.layers();
        Graph chosen = switch (over) {
            case "data" -> kb.data();
            case "ontology" -> kb.ontology();
            case "modules" -> kb.modules();
            case "shapes" -> kb.shapes();
            case "established" -> layers.graph(Layers.ESTABLISHED);
            default -> new MultiUnion(new Graph[] {kb.data(), kb.ontology()});
        };
        DatasetGraph dataset = new DatasetGraphMapLink(chosen);
        add(dataset, "data", kb.data());
        add(dataset, "ontology", kb.ontology());
        add(dataset, "modules", kb.modules());
        add(dataset, "shapes", kb.shapes());
        add(dataset, "established", layers.graph(Layers.ESTABLISHED));
        return dataset;
    }

    private static void add(DatasetGraph dataset, String name, Graph graph) {
        dataset.addGraph(Layers.queryName(name), graph);
    }
}
