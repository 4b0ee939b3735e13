package org.turtleproof.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.rdf.DatasetReader;
import org.turtleproof.rdf.MalformedRdfException;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.source.Sha256;
import org.turtleproof.source.SourceFile;

/**
 * A release on disk that was verified against its manifest when it was opened.
 *
 * <p>Symbolic links are resolved once, at the opening: a release that is replaced meanwhile goes on being read as it was.
 * Each file is verified again while it is read, so what is handed out is what the manifest describes.
 */
public final class Release {

    /** The layer that describes the release itself; in the dataset, but not in the canonical file. */
    public static final String METADATA = "metadata";

    private final Path root;
    private final ReleaseManifest manifest;

    private Release(Path root, ReleaseManifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    /**
     * Opens a release.
     *
     * @throws BrokenReleaseException when it is not what its manifest describes
     * @throws IOException when the folder does not exist or cannot be read
     */
    public static Release open(Path release) throws IOException {
        return open(release, Set.of());
    }

    /**
     * Opens a release whose statements will be read next: the digests of the files that hold them are computed once, while they
     * are read, instead of twice.
     *
     * @throws BrokenReleaseException when it is not what its manifest describes, as far as can be told without the statements
     * @throws IOException when the folder does not exist or cannot be read
     */
    public static Release openToRead(Path release) throws IOException {
        return open(release, Set.of(CanonicalArtefact.PATH, MetadataArtefact.PATH));
    }

    private static Release open(Path release, Set<String> later) throws IOException {
        Path root = release.toRealPath();
        Verification verification = ReleaseVerifier.verify(root, later);
        if (!verification.proven()) {
            throw new BrokenReleaseException(release, verification.flaws());
        }
        return new Release(root, verification.manifest().orElseThrow());
    }

    /** Where it lies, links resolved. */
    public Path path() {
        return root;
    }

    /** What it consists of. */
    public ReleaseManifest manifest() {
        return manifest;
    }

    /** SHA-256 of its canonical file: the same for all releases that say the same. */
    public String identity() {
        return manifest.identity();
    }

    /** What the IRIs of its graphs begin with. */
    public String base() {
        return manifest.dataset();
    }

    /** The prefixes of the knowledge base it was built from. */
    public Prefixes prefixes() {
        return Prefixes.of(manifest.prefixes());
    }

    /** The IRI of a layer's graph. */
    public Node graphName(String layer) {
        return NodeFactory.createURI(base() + "graph/" + layer);
    }

    /** Its questions, each with the answer that this release gives. */
    public List<CompetencyQuestion> questions() throws IOException {
        String folder = "queries/" + QueryKind.COMPETENCY.folder() + "/";
        List<CompetencyQuestion> questions = new ArrayList<>();
        for (ReleaseFile file : manifest.files()) {
            if (file.path().startsWith(folder)) {
                QueryFile query = QueryFile.of(QueryKind.COMPETENCY, source(file));
                Optional<ReleaseFile> answer = manifest.file(AnswersArtefact.path(query));
                questions.add(new CompetencyQuestion(
                        query, answer.isPresent() ? Optional.of(source(answer.get())) : Optional.empty()));
            }
        }
        return List.copyOf(questions);
    }

    /** The page that leads people through the graph, as Markdown; absent when the knowledge base has none. */
    public Optional<String> guide() throws IOException {
        Optional<ReleaseFile> file = manifest.file(GuideArtefact.PATH);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(source(file.get()).text());
    }

    /**
     * Hands over every statement, those of the default graph under {@link Quad#defaultGraphIRI}, those about the release itself in
     * the graph of {@link #METADATA}. Blank nodes carry the labels of the canonical file.
     */
    public void forEachQuad(Consumer<Quad> sink) throws IOException {
        forEachCanonicalQuad(sink);
        Node metadata = graphName(METADATA);
        read(MetadataArtefact.PATH, RdfFormat.TURTLE, quad -> sink.accept(Quad.create(metadata, quad.asTriple())));
    }

    /** Hands over every statement of the canonical file, without what only describes the release. */
    public void forEachCanonicalQuad(Consumer<Quad> sink) throws IOException {
        read(CanonicalArtefact.PATH, RdfFormat.N_QUADS, sink);
    }

    /** All statements, never to change; the default graph holds the established facts and what follows from them. */
    public DatasetGraph dataset() throws IOException {
        CompactDataset.Builder statements = new CompactDataset.Builder();
        forEachQuad(statements);
        return new CompactDatasetView(statements.build());
    }

    private void read(String path, RdfFormat format, Consumer<Quad> sink) throws IOException {
        ReleaseFile file = manifest.file(path).orElseThrow(() -> changed(path, "is missing"));
        try (DigestInputStream in = new DigestInputStream(open(file), Sha256.start())) {
            try {
                DatasetReader.read(in, format, sink);
            } catch (MalformedRdfException broken) {
                throw changed(path, "was edited: it cannot be read any more");
            }
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(file.sha256())) {
                throw changed(path, "was edited: its digest differs");
            }
        }
    }

    private InputStream open(ReleaseFile file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(root.resolve(file.path())), 1 << 16);
    }

    private SourceFile source(ReleaseFile file) throws IOException {
        SourceFile source = SourceFile.read(root.resolve(file.path()), file.path());
        if (!source.sha256().equals(file.sha256())) {
            throw changed(file.path(), "was edited while it was open");
        }
        return source;
    }

    private BrokenReleaseException changed(String path, String problem) {
        return new BrokenReleaseException(root, List.of(new Flaw(path, problem)));
    }
}
