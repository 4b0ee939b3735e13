package org.turtleproof.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.rdf.DatasetReader;
import org.turtleproof.rdf.MalformedRdfException;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactFile;
import org.turtleproof.rdf.compact.MalformedCompactFileException;
import org.turtleproof.source.Sha256;

/**
 * The statements of a release, read from its files; each file's digest is computed from the very bytes that are read.
 *
 * @param root where the release lies
 * @param manifest what it consists of
 */
record ReleaseStatements(Path root, ReleaseManifest manifest) {

    /** What the labels of blank nodes of the metadata begin with; those of the canonical file begin with {@code c14n}. */
    private static final String METADATA_LABEL = "metadata";

    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream in, ReleaseFile file)
                throws IOException, MalformedRdfException, MalformedCompactFileException;
    }

    /** All statements, from the compact file if there is one that this compiler can read, else from those it stands for. */
    CompactDataset dataset() throws IOException {
        if (manifest.file(CompactArtefact.PATH).isPresent()) {
            Optional<CompactDataset> compact =
                    read(CompactArtefact.PATH, (in, file) -> CompactFile.read(in, file.bytes()));
            if (compact.isPresent()) {
                return compact.get();
            }
        }
        return parsed();
    }

    /** The statements of the canonical file and of the metadata, in the order of compact files. */
    CompactDataset parsed() throws IOException {
        CompactDataset.Builder statements = new CompactDataset.Builder();
        readCanonical(statements);
        read(MetadataArtefact.PATH, (in, file) -> {
            metadata(in, manifest.dataset(), statements);
            return file;
        });
        return statements.build().sorted();
    }

    /** Hands over the statements of the canonical file. */
    void readCanonical(Consumer<Quad> sink) throws IOException {
        read(CanonicalArtefact.PATH, (in, file) -> {
            DatasetReader.read(in, RdfFormat.N_QUADS, sink);
            return file;
        });
    }

    /** Hands over the statements of the metadata, whose blank nodes are labelled in the order in which they are met. */
    static void metadata(InputStream in, String base, Consumer<Quad> sink) throws MalformedRdfException {
        Node graph = NodeFactory.createURI(base + "graph/" + Release.METADATA);
        Map<Node, Node> labelled = new HashMap<>();
        DatasetReader.read(in, RdfFormat.TURTLE, quad -> {
            Node subject = labelled(quad.getSubject(), labelled);
            sink.accept(Quad.create(graph, subject, quad.getPredicate(), labelled(quad.getObject(), labelled)));
        });
    }

    private static Node labelled(Node node, Map<Node, Node> labelled) {
        return node.isBlank()
                ? labelled.computeIfAbsent(node, one -> NodeFactory.createBlankNode(METADATA_LABEL + labelled.size()))
                : node;
    }

    private <T> T read(String path, Reading<T> reading) throws IOException {
        ReleaseFile file = manifest.file(path).orElseThrow(() -> broken(path, "is missing"));
        try (DigestInputStream in = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(root.resolve(path)), 1 << 16), Sha256.start())) {
            T read = reading.read(in, file);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(file.sha256())) {
                throw broken(path, "was edited: its digest differs");
            }
            return read;
        } catch (MalformedRdfException | MalformedCompactFileException malformed) {
            throw broken(path, "was edited: it cannot be read any more");
        }
    }

    private BrokenReleaseException broken(String path, String problem) {
        return new BrokenReleaseException(root, List.of(new Flaw(path, problem)));
    }
}
