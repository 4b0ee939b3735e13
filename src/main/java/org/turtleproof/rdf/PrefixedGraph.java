package org.turtleproof.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** A graph with prefixes that are listed in alphabetical order whatever the Java that runs. */
final class PrefixedGraph extends WrappedGraph {

    private final PrefixMapping mapping = new Mapping();

    PrefixedGraph(Graph graph, Prefixes prefixes) {
        super(graph);
        mapping.setNsPrefixes(prefixes.namespaces());
    }

    @Override
    public PrefixMapping getPrefixMapping() {
        return mapping;
    }

    private static final class Mapping extends PrefixMappingImpl {
        @Override
        public Map<String, String> getNsPrefixMap() {
            return new TreeMap<>(super.getNsPrefixMap());
        }
    }
}
