package org.turtleproof.serve.content;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.release.Release;

/**
 * What a server needs of a release.
 *
 * @param identity digest of the content, lower-case hexadecimal; the same for the same graph
 * @param base the IRI of the dataset, ending in {@code /}; names of graphs and entities begin with it
 * @param dataset default graph: what is established and what follows; named graphs: the layers
 * @param prefixes the prefixes of the knowledge base
 * @param questions the questions it was proved to answer
 * @param guide the page that leads people through the graph, as Markdown
 */
public record ServedRelease(
        String identity,
        String base,
        DatasetGraph dataset,
        Prefixes prefixes,
        List<ServedQuestion> questions,
        Optional<String> guide) {

    public ServedRelease {
        Objects.requireNonNull(identity);
        dataset = new CompactDatasetView(CompactDataset.of(dataset));
        Objects.requireNonNull(prefixes);
        questions = List.copyOf(questions);
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base ends in a slash: " + base);
        }
    }

    /**
     * A release on disk.
     *
     * @throws IOException when it cannot be read, or changed since it was opened
     */
    public static ServedRelease of(Release release) throws IOException {
        return new ServedRelease(
                release.identity(),
                release.base(),
                release.dataset(),
                release.prefixes(),
                release.questions().stream().map(ServedQuestion::of).toList(),
                release.guide());
    }

    /** The name of a layer's graph. */
    public Node graphName(String layer) {
        return NodeFactory.createURI(base + "graph/" + layer);
    }

    /** Where names of entities begin. */
    public String idSpace() {
        return base + "id/";
    }

    /** The path below the server at which an IRI of this dataset is answered; empty for all other IRIs. */
    public Optional<String> pathOf(String iri) {
        return iri.startsWith(base) ? Optional.of("/" + iri.substring(base.length())) : Optional.empty();
    }

    /** Enough of the identity to tell releases apart at a glance. */
    public String shortIdentity() {
        return identity.substring(0, Math.min(16, identity.length()));
    }
}
