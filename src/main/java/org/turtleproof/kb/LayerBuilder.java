package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.query.QueryRun;

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
        TermTable terms = kb.stated().terms();
        Map<String, CompactGraph> layers = new LinkedHashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        List<QueryFile> policy = kb.queries(QueryKind.POLICY);
        layers.put(
                Layers.ESTABLISHED, policy.isEmpty() ? kb.graph(Role.DATA) : new CompactGraph.Builder(terms).build());
        for (QueryFile file : policy) {
            run(file, kb, layers).ifPresent(problems::add);
        }
        CompactGraph established = layers.get(Layers.ESTABLISHED);
        Map<String, Supplier<CompactGraph>> all = new LinkedHashMap<>();
        layers.forEach((name, graph) -> all.put(name, () -> graph));
        all.put(Layers.ONTOLOGY, kb::ontologyGraph);
        all.put(Layers.SHAPES, () -> kb.graph(Role.SHAPES));
        all.put(Layers.INFERRED, Lazily.of(() -> Entailment.of(kb.ontologyGraph(), established)));
        return new Layers(base(kb.data()), terms, all, problems);
    }

    private static Optional<Diagnostic> run(QueryFile file, KnowledgeBase kb, Map<String, CompactGraph> layers) {
        Optional<String> layer = file.header("graph").filter(name -> name.matches("[a-z][a-z0-9-]*"));
        if (layer.isEmpty()) {
            return Optional.of(broken(file, QueryFault.of(file, "does not say which layer it fills")));
        }
        try {
            Query query = kb.recalledQueries().parse(file.text());
            if (!query.isConstructType()) {
                return Optional.of(broken(file, QueryFault.of(file, "is not a CONSTRUCT query")));
            }
            CompactGraph.Builder result = new CompactGraph.Builder(kb.stated().terms());
            construct(query, file.text(), kb, dataset(kb.stated(), layers), result);
            if (layers.containsKey(layer.get())) {
                result.addAll(layers.get(layer.get()));
            }
            layers.put(layer.get(), result.build());
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.of(broken(file, QueryFault.of(file, e)));
        }
    }

    private static void construct(
            Query query, String text, KnowledgeBase kb, CompactDataset dataset, CompactGraph.Builder result) {
        if (!kb.memory().lasts()) {
            try (QueryRun run = GuardedQuery.over(new CompactDatasetView(dataset), query)) {
                run.construct().forEachRemaining(result::add);
            }
            return;
        }
        List<Binding> solutions = kb.recalledQueries()
                .answers(LayerBuilder.class, text, dataset, () -> solutions(query, new CompactDatasetView(dataset)));
        List<Triple> template = query.getConstructTemplate().getTriples();
        if (template.stream().anyMatch(LayerBuilder::isFresh)) {
            TemplateLib.calcTriples(template, solutions.iterator()).forEachRemaining(result::add);
        } else {
            kb.recalledQueries().construct(text, template, solutions, dataset.terms(), result);
        }
    }

    /** Whether a triple of a template has a blank node, which is another one for each solution. */
    private static boolean isFresh(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private static List<Binding> solutions(Query query, DatasetGraph dataset) {
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        List<Binding> solutions = new ArrayList<>();
        try (QueryRun run = GuardedQuery.over(dataset, select)) {
            run.select()
                    .forEachRemaining(
                            one -> solutions.add(Binding.builder().addAll(one).build()));
        }
        return solutions;
    }

    private static CompactDataset dataset(CompactGraph stated, Map<String, CompactGraph> layers) {
        Map<Node, CompactGraph> named = new LinkedHashMap<>();
        layers.forEach((name, graph) -> named.put(Layers.queryName(name), graph));
        return CompactDataset.of(stated.terms(), stated, named);
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
