package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.diagnostic.Diagnostic;

/**
 * Computes the layers: runs the policy queries in the order of their ids, then the rules of inference.
 *
 * <p>Each policy query sees the data and the ontology as its default graph and every layer computed so far as {@code GRAPH
 * <urn:turtleproof:layer:NAME>}. A knowledge base without policy takes its data for established.
 */
final class LayerBuilder {

    private static final String FALLBACK_BASE = "urn:turtleproof:";

    private LayerBuilder() {}

    static Layers build(KnowledgeBase kb) {
        Map<String, Graph> layers = new LinkedHashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        layers.put(Layers.ESTABLISHED, GraphFactory.createGraphMem());
        List<QueryFile> policy = kb.queries(QueryKind.POLICY);
        if (policy.isEmpty()) {
            layers.put(Layers.ESTABLISHED, kb.data());
        }
        Graph stated = new MultiUnion(new Graph[] {kb.data(), kb.ontology()});
        for (QueryFile file : policy) {
            run(file, stated, layers).ifPresent(problems::add);
        }
        layers.put(Layers.ONTOLOGY, kb.ontology());
        layers.put(Layers.SHAPES, kb.shapes());
        layers.put(Layers.INFERRED, Entailment.of(kb.ontology(), layers.get(Layers.ESTABLISHED)));
        return new Layers(base(kb.data()), layers, problems);
    }

    private static Optional<Diagnostic> run(QueryFile file, Graph stated, Map<String, Graph> layers) {
        Optional<String> layer = file.header("graph").filter(name -> name.matches("[a-z][a-z0-9-]*"));
        if (layer.isEmpty()) {
            return Optional.of(broken(file, QueryFault.of(file, "does not say which layer it fills")));
        }
        try {
            Query query = GuardedQuery.parse(file.text());
            if (!query.isConstructType()) {
                return Optional.of(broken(file, QueryFault.of(file, "is not a CONSTRUCT query")));
            }
            DatasetGraph dataset = new DatasetGraphMapLink(stated);
            layers.forEach((name, graph) -> dataset.addGraph(Layers.queryName(name), graph));
            List<Triple> result = new ArrayList<>();
            try (QueryExec run = GuardedQuery.over(dataset, query)) {
                run.constructTriples().forEachRemaining(result::add);
            }
            result.forEach(layers.computeIfAbsent(layer.get(), name -> GraphFactory.createGraphMem())::add);
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.of(broken(file, QueryFault.of(file, e)));
        }
    }

    private static Diagnostic broken(QueryFile file, QueryFault fault) {
        return Diagnostic.of(Layers.BROKEN_POLICY, "policy " + file.id() + " " + fault.message(), fault.place())
                .build();
    }

    private static String base(Graph data) {
        return data
                .find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .map(iri -> iri.endsWith("/") ? iri : iri + "/")
                .orElse(FALLBACK_BASE);
    }
}
