package org.turtleproof.rdf.compact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A default graph and named graphs of one table of terms; nothing in it ever changes. */
public final class CompactDataset {

    private static final int MOST_MERGED = 8;

    private final TermTable terms;
    private final CompactGraph facts;
    private final Map<Node, CompactGraph> named;
    private final Lazily<CompactGraph> union;
    private final Map<Set<Node>, CompactGraph> merged = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Node>, CompactGraph> eldest) {
            return size() > MOST_MERGED;
        }
    };

    private CompactDataset(TermTable terms, CompactGraph facts, Map<Node, CompactGraph> named) {
        this.terms = terms;
        this.facts = facts;
        this.named = Collections.unmodifiableMap(named);
        this.union = Lazily.of(() -> CompactGraph.union(terms, named.values()));
    }

    /** A dataset of graphs whose terms are numbered by {@code terms}; named graphs keep their order. */
    public static CompactDataset of(TermTable terms, CompactGraph defaultGraph, Map<Node, CompactGraph> named) {
        return new CompactDataset(terms, defaultGraph, new LinkedHashMap<>(named));
    }

    /** The dataset behind a view, or a compact copy of any other dataset. */
    public static CompactDataset of(DatasetGraph dataset) {
        if (dataset instanceof CompactDatasetView view) {
            return view.dataset();
        }
        Builder builder = new Builder();
        dataset.find().forEachRemaining(builder);
        return builder.build();
    }

    /** The table that numbers the terms of all graphs. */
    public TermTable terms() {
        return terms;
    }

    /** The default graph. */
    public CompactGraph defaultGraph() {
        return facts;
    }

    /** The named graphs by name. */
    public Map<Node, CompactGraph> named() {
        return named;
    }

    /** A named graph; empty when there is none of that name. */
    public CompactGraph graph(Node name) {
        CompactGraph graph = named.get(name);
        return graph == null ? CompactGraph.union(terms, List.of()) : graph;
    }

    /** The triples of all named graphs. */
    public CompactGraph unionOfNamed() {
        return union.get();
    }

    /** The same with every triple of every graph in the default graph. */
    public CompactDataset withUnionAsDefault() {
        List<CompactGraph> all = new ArrayList<>(named.values());
        all.add(facts);
        return new CompactDataset(terms, CompactGraph.union(terms, all), named);
    }

    /** The same with the triples of a graph of the same terms added to a named graph. */
    public CompactDataset with(Node name, CompactGraph graph) {
        Map<Node, CompactGraph> graphs = new LinkedHashMap<>(named);
        graphs.merge(name, graph, (there, added) -> CompactGraph.union(terms, List.of(there, added)));
        return new CompactDataset(terms, facts, graphs);
    }

    /** The same with the terms numbered in their order (group, then code points) and the named graphs in that of their names. */
    public CompactDataset sorted() {
        TermText[] order = TermText.sorted(terms);
        TermTable numbered = new TermTable(order.length);
        int[] numbers = new int[order.length];
        for (TermText term : order) {
            numbers[term.number()] = numbered.id(terms.node(term.number()));
        }
        TermTable names = new TermTable();
        named.keySet().forEach(names::id);
        Map<Node, CompactGraph> graphs = new LinkedHashMap<>();
        for (TermText name : TermText.sorted(names)) {
            Node graph = names.node(name.number());
            graphs.put(graph, named.get(graph).renumbered(numbered, numbers));
        }
        return new CompactDataset(numbered, facts.renumbered(numbered, numbers), graphs);
    }

    /**
     * The same statements with every term renamed, one for one, and terms numbered in an order; graphs come in that order of
     * their names, and list their triples in that order. Graphs that are empty are left out.
     */
    public CompactDataset inOrder(UnaryOperator<Node> renaming, Comparator<Node> order) {
        Map<Node, CompactGraph> filled = new TreeMap<>(order);
        named.forEach((name, graph) -> {
            if (graph.size() > 0) {
                filled.put(renaming.apply(name), graph);
            }
        });
        List<CompactGraph> all = new ArrayList<>(filled.values());
        all.add(facts);
        Renumbering renumbering = Renumbering.of(terms, all, renaming, order);
        List<CompactGraph> renumbered = all.parallelStream()
                .map(graph -> graph.renumbered(renumbering.terms(), renumbering.numbers()))
                .toList();
        Map<Node, CompactGraph> ordered = new LinkedHashMap<>();
        filled.keySet().forEach(name -> ordered.put(name, renumbered.get(ordered.size())));
        return new CompactDataset(renumbering.terms(), renumbered.get(filled.size()), ordered);
    }

    /** The dataset of a query that names its graphs (SPARQL 1.1, section 13.2): nothing else is in it. */
    public CompactDataset choose(Collection<Node> defaultGraphs, Collection<Node> namedGraphs) {
        CompactGraph chosen = chosen(Set.copyOf(defaultGraphs));
        Map<Node, CompactGraph> kept = new LinkedHashMap<>();
        for (Node name : namedGraphs) {
            if (named.containsKey(name)) {
                kept.put(name, named.get(name));
            }
        }
        return new CompactDataset(terms, chosen, kept);
    }

    /** Kept, since few sets of graphs are chosen again and again. */
    private CompactGraph chosen(Set<Node> names) {
        Set<Node> graphs = new HashSet<>(names);
        graphs.removeIf(name -> !Quad.isDefaultGraph(name) && !Quad.isUnionGraph(name) && !named.containsKey(name));
        if (graphs.size() == 1) {
            return graphOrDefault(graphs.iterator().next());
        }
        synchronized (merged) {
            return merged.computeIfAbsent(
                    graphs,
                    several -> CompactGraph.union(
                            terms, several.stream().map(this::graphOrDefault).toList()));
        }
    }

    private CompactGraph graphOrDefault(Node name) {
        if (Quad.isUnionGraph(name)) {
            return unionOfNamed();
        }
        return Quad.isDefaultGraph(name) ? facts : graph(name);
    }

    /** Gathers the statements of a dataset; not safe for use by several threads. */
    public static final class Builder implements Consumer<Quad> {
        private final TermTable terms = new TermTable();
        private final CompactGraph.Builder facts = new CompactGraph.Builder(terms);
        private final Map<Node, CompactGraph.Builder> named = new LinkedHashMap<>();

        /** Adds a statement. */
        @Override
        public void accept(Quad quad) {
            CompactGraph.Builder graph = quad.isDefaultGraph()
                    ? facts
                    : named.computeIfAbsent(quad.getGraph(), name -> new CompactGraph.Builder(terms));
            graph.add(quad.asTriple());
        }

        /** Adds every triple of a graph, the default graph for {@link Quad#defaultGraphIRI}. */
        public Builder addAll(Node name, Graph graph) {
            graph.find().forEachRemaining(triple -> accept(Quad.create(name, triple)));
            return this;
        }

        /** The finished dataset. */
        public CompactDataset build() {
            Map<Node, CompactGraph> graphs = new LinkedHashMap<>();
            named.forEach((name, graph) -> graphs.put(name, graph.build()));
            return new CompactDataset(terms, facts.build(), graphs);
        }
    }
}
