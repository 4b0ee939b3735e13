package org.turtleproof.kb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.evidence.Evidence;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.SourceMaps;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.source.SourceTree;

/**
 * A knowledge base as it was read: immutable, and perhaps wrong.
 *
 * <p>Graphs, layers and places are computed at the first call and kept; all methods may be called by several threads.
 */
public final class KnowledgeBase {

    private final SourceTree sources;
    private final Map<Role, List<ParsedGraph>> parsed;
    private final List<QueryFile> queries;
    private final Map<String, String> missingImports;
    private final Optional<Documents> documents;
    private final ProofMemory memory;
    private final RecalledQueries recalled;
    private final Prefixes prefixes;
    private final SourceMaps sourceMaps;
    private final RoleGraphs graphs;
    private final Lazily<Layers> layers = Lazily.of(() -> LayerBuilder.build(this));
    private final Lazily<Namespaces> namespaces = Lazily.of(() -> Namespaces.of(this));
    private final Lazily<Evidence> evidence = Lazily.of(() -> Evidence.of(graph(Role.DATA)));
    private final Map<Class<?>, Lazily<?>> derived = new ConcurrentHashMap<>();

    KnowledgeBase(
            SourceTree sources,
            Map<Role, List<ParsedGraph>> parsed,
            List<QueryFile> queries,
            Map<String, String> missingImports,
            Optional<Documents> documents,
            ProofMemory memory) {
        this.sources = sources;
        this.memory = memory;
        this.recalled = new RecalledQueries(memory);
        this.parsed = parsed;
        this.queries = List.copyOf(queries);
        this.missingImports = Map.copyOf(missingImports);
        this.documents = documents;
        this.graphs = new RoleGraphs(parsed);
        this.prefixes = prefixesOf(parsed);
        this.sourceMaps =
                new SourceMaps(parsed.values().stream().flatMap(List::stream).toList());
    }

    private static Prefixes prefixesOf(Map<Role, List<ParsedGraph>> parsed) {
        Prefixes all = Prefixes.NONE;
        for (Role role : Role.values()) {
            for (ParsedGraph one : parsed.getOrDefault(role, List.of())) {
                all = all.plus(one.prefixes());
            }
        }
        return all;
    }

    /** Every file that was read. */
    public SourceTree sources() {
        return sources;
    }

    /** What the files of a role say, file by file, in the order of their names. */
    public List<ParsedGraph> parsed(Role role) {
        return parsed.getOrDefault(role, List.of());
    }

    /** What every RDF file says. */
    public List<ParsedGraph> parsed() {
        return parsed.values().stream().flatMap(List::stream).toList();
    }

    /** The ontology: its modules, its alignments, the list of prefixes, and what it imports. */
    public Graph ontology() {
        return new CompactGraphView(graphs.ontology());
    }

    /** The modules of the ontology alone, without what they build on. */
    public Graph modules() {
        return new CompactGraphView(graphs.of(Role.ONTOLOGY));
    }

    /**
     * What several checks work out of it alike, worked out by the first that asks.
     *
     * @param kind the type of what is worked out, of which there is one for each knowledge base
     * @param work works it out; it may ask for other kinds
     */
    public <T> T derived(Class<T> kind, Function<KnowledgeBase, T> work) {
        return kind.cast(derived.computeIfAbsent(kind, any -> Lazily.of(() -> work.apply(this)))
                .get());
    }

    /** All shapes. */
    public Graph shapes() {
        return new CompactGraphView(graphs.of(Role.SHAPES));
    }

    /** What the data files say, as written. */
    public Graph data() {
        return new CompactGraphView(graphs.of(Role.DATA));
    }

    /** Which findings are let be. */
    public Graph suppressions() {
        return new CompactGraphView(graphs.of(Role.SUPPRESSIONS));
    }

    /** What the files of a role say; one table numbers the terms of all compact graphs of a knowledge base. */
    public CompactGraph graph(Role role) {
        return graphs.of(role);
    }

    /**
     * The ontology with its alignments and imports, then the data, in the order of the text, numbered as in all compact graphs of
     * the knowledge base; each triple only where it is written first.
     */
    public TripleSequence written() {
        return graphs.written();
    }

    /** The same as {@link #ontology()}, in compact form. */
    public CompactGraph ontologyGraph() {
        return graphs.ontology();
    }

    /** The data and the ontology together. */
    public CompactGraph stated() {
        return graphs.stated();
    }

    /** The queries of one kind, in the order of their ids. */
    public List<QueryFile> queries(QueryKind kind) {
        return queries.stream().filter(query -> query.kind() == kind).toList();
    }

    /** The questions with the answers they must give. */
    public List<CompetencyQuestion> questions() {
        return queries(QueryKind.COMPETENCY).stream()
                .map(query -> new CompetencyQuestion(
                        query, sources.file(query.file().name().replaceFirst("\\.rq$", ".expected.csv"))))
                .toList();
    }

    /** All prefixes that the files declare; the list of prefixes wins, then the ontology. */
    public Prefixes prefixes() {
        return prefixes;
    }

    /** The imported ontologies that are not at hand, by IRI, each with the reason. */
    public Map<String, String> missingImports() {
        return missingImports;
    }

    /** The cited documents, when they are at hand. */
    public Optional<Documents> documents() {
        return documents;
    }

    /** What follows from the sources by policy and inference. */
    public Layers layers() {
        return layers.get();
    }

    /** The namespaces it is master of. */
    public Namespaces namespaces() {
        return namespaces.get();
    }

    /** Documents, passages and citations of the data. */
    public Evidence evidence() {
        return evidence.get();
    }

    /** What proofs of earlier states of it worked out. */
    public ProofMemory memory() {
        return memory;
    }

    /** Answers to queries that were asked of earlier states of it. */
    public RecalledQueries recalledQueries() {
        return recalled;
    }

    /** Where triples that mention any of these nodes are written. */
    public SourceMap locate(Set<Node> nodes) {
        return sourceMaps.locate(nodes);
    }

    @Override
    public String toString() {
        return parsed.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().size())
                .collect(Collectors.joining(" ", "KnowledgeBase[", "]"));
    }
}
