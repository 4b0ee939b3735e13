package org.turtleproof.serve;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.AnswerCache;
import org.turtleproof.serve.http.Limits;
import org.turtleproof.serve.search.SearchIndex;
import org.turtleproof.serve.sparql.QueryTarget;

/** Everything that is made from one release; each request sees one snapshot from its beginning to its end. */
public final class Snapshot {

    private final ServedRelease release;
    private final Content content;
    private final QueryTarget facts;
    private final Supplier<QueryTarget> union;
    private final SearchIndex search;

    private Snapshot(
            ServedRelease release,
            Content content,
            QueryTarget facts,
            Supplier<QueryTarget> union,
            SearchIndex search) {
        this.release = release;
        this.content = content;
        this.facts = facts;
        this.union = union;
        this.search = search;
    }

    /** The snapshot of a release. */
    public static Snapshot of(ServedRelease release, Limits limits) {
        CompactDataset facts = CompactDataset.of(release.dataset());
        // Not every client asks for more than the facts.
        Supplier<CompactDataset> union = Lazily.of(facts::withUnionAsDefault);
        Supplier<Graph> everything = () -> new CompactGraphView(union.get().defaultGraph());
        SearchIndex search = new SearchIndex(everything);
        AnswerCache cache = new AnswerCache(limits.cacheBytes());
        return new Snapshot(
                release,
                Content.of(release, everything),
                target("facts", release, facts, cache, search),
                Lazily.of(() -> target("union", release, union.get(), cache, search)),
                search);
    }

    private static QueryTarget target(
            String name, ServedRelease release, CompactDataset dataset, AnswerCache cache, SearchIndex search) {
        return new QueryTarget(name, release.base(), dataset, release.prefixes(), cache, search::extend);
    }

    /** The same with something to tell every reader. */
    Snapshot notice(String text) {
        return new Snapshot(release, content.notice(text), facts, union, search);
    }

    /** The release. */
    public ServedRelease release() {
        return release;
    }

    /** What it says, asked for by name. */
    public Content content() {
        return content;
    }

    /** For queries over the established facts. */
    public QueryTarget facts() {
        return facts;
    }

    /** For queries over all layers at once. */
    public QueryTarget union() {
        return union.get();
    }

    /** Its names and notes. */
    public SearchIndex search() {
        return search;
    }

    /** Answers that were given before. */
    public AnswerCache kept() {
        return facts.cache();
    }
}
