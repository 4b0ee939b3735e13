package org.turtleproof.serve.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.turtleproof.rdf.compact.Lazily;

/** The names and notes of one release, made at the first search and never changed. */
public final class SearchIndex {

    private static final String FIELD = "text";
    private static final String ENTITY = "uri";
    private static final List<Node> INDEXED = List.of(
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            SKOS.prefLabel.asNode(),
            SKOS.definition.asNode(),
            SKOS.note.asNode(),
            RDFS.comment.asNode(),
            DCTerms.title.asNode());
    private static final int WORDS = 12;
    private static final int CANDIDATES = 5000;

    /** The shorter a text that holds all the words, the more it is about them. */
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.text().length())
            .thenComparing(Hit::text)
            .thenComparing(hit -> hit.node().toString());

    private final Supplier<Graph> graph;
    private final NameAnalyzer analyzer = new NameAnalyzer();
    private final Lazily<TextIndexLucene> index = Lazily.of(this::build);

    /** The index of a graph that never changes. */
    public SearchIndex(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /**
     * The things in whose names or notes all these words begin a word, best first, each once.
     *
     * @param words as somebody types them
     * @param limit how many at most
     */
    public List<Hit> find(String words, int limit) {
        String query = query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        Map<Node, Hit> found = new LinkedHashMap<>();
        for (TextHit hit : index.get().query(List.<Resource>of(), query, null, null, CANDIDATES, null)) {
            String text = hit.getLiteral() == null ? "" : hit.getLiteral().getLiteralLexicalForm();
            Hit one = new Hit(hit.getNode(), text, hit.getScore());
            found.merge(hit.getNode(), one, (former, other) -> BEST_FIRST.compare(former, other) <= 0 ? former : other);
        }
        return found.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** Makes {@code text:query} work in queries. */
    public void extend(Context context) {
        PropertyFunctionRegistry.get(context).put("http://jena.apache.org/text#query", iri -> {
            context.set(TextQuery.textIndex, index.get());
            return new TextQueryPF();
        });
    }

    private TextIndexLucene build() {
        EntityDefinition definition = new EntityDefinition(ENTITY, FIELD);
        INDEXED.forEach(property -> definition.set(FIELD, property));
        definition.setLangField("lang");
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(analyzer);
        config.setQueryAnalyzer(analyzer);
        config.setValueStored(true);
        TextIndexLucene built = new TextIndexLucene(new ByteBuffersDirectory(), config);
        for (Node property : INDEXED) {
            graph.get().find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> add(triple, built));
        }
        built.commit();
        return built;
    }

    private static void add(Triple triple, TextIndexLucene index) {
        Entity entity = TextQueryFuncs.entityFromQuad(
                index.getDocDef(), null, triple.getSubject(), triple.getPredicate(), triple.getObject());
        if (entity != null && triple.getSubject().isURI()) {
            index.addEntity(entity);
        }
    }

    /** Words are cut by the analyzer before they reach the query language, so nothing of it can be typed. */
    private String query(String typed) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, typed)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < WORDS) {
                String plain = word.toString().replaceAll("[^\\p{L}\\p{N}]", "");
                if (!plain.isEmpty()) {
                    words.add(FIELD + ":" + plain + "*");
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return String.join(" AND ", words);
    }
}
