package org.turtleproof.check.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * What a rule query sees: the graph its header names as default graph, and each source graph by name.
 *
 * <p>The header's {@code over} is one of {@code data}, {@code ontology}, {@code modules} (the ontology without
 * alignments and imports), {@code shapes}, {@code established} and {@code all} (data and
 * ontology together). All but the last are also {@code GRAPH <urn:turtleproof:layer:NAME>}.
 */
final class QueryDataset {

    private QueryDataset() {}

    static CompactDataset of(KnowledgeBase kb, String over) {
        CompactGraph established = kb.layers().compact(Layers.ESTABLISHED);
        CompactGraph chosen = switch (over) {
            case "data" -> kb.graph(Role.DATA);
            case "ontology" -> kb.ontologyGraph();
            case "modules" -> kb.graph(Role.ONTOLOGY);
            case "shapes" -> kb.graph(Role.SHAPES);
            case "established" -> established;
            default -> kb.stated();
        };
        Map<Node, CompactGraph> named = new LinkedHashMap<>();
        named.put(Layers.queryName("data"), kb.graph(Role.DATA));
        named.put(Layers.queryName("ontology"), kb.ontologyGraph());
        named.put(Layers.queryName("modules"), kb.graph(Role.ONTOLOGY));
        named.put(Layers.queryName("shapes"), kb.graph(Role.SHAPES));
        named.put(Layers.queryName("established"), established);
        return CompactDataset.of(chosen.terms(), chosen, named);
    }
}
