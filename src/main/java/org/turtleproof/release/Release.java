package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.compact.CompactDatasetView;
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
    private final FileProof proof;

    private Release(Path root, ReleaseManifest manifest, FileProof proof) {
        this.root = root;
        this.manifest = manifest;
        this.proof = proof;
    }

    /**
     * Opens a release.
     *
     * @throws BrokenReleaseException when it is not what its manifest describes
     * @throws IOException when the folder does not exist or cannot be read
     */
    public static Release open(Path release) throws IOException {
        Release opened = openToRead(release);
        opened.prove();
        return opened;
    }

    /**
     * Opens a release whose {@link #dataset()} will be read next: the digests of its files are computed meanwhile.
     *
     * @throws BrokenReleaseException when it is not what its manifest describes, as far as can be told without digests
     * @throws IOException when the folder does not exist or cannot be read
     */
    public static Release openToRead(Path release) throws IOException {
        Path root = release.toRealPath();
        Verification verification = ReleaseVerifier.compareSizes(root);
        if (!verification.proven()) {
            throw new BrokenReleaseException(release, verification.flaws());
        }
        ReleaseManifest manifest = verification.manifest().orElseThrow();
        return new Release(root, manifest, FileProof.begin(root, manifest.files()));
    }

    /** Waits until every file is known to be what the manifest describes. */
    private void prove() throws IOException {
        List<Flaw> flaws = proof.flaws();
        if (!flaws.isEmpty()) {
            throw new BrokenReleaseException(root, flaws);
        }
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

    /** Hands over every statement of the canonical file, without what only describes the release. */
    public void forEachCanonicalQuad(Consumer<Quad> sink) throws IOException {
        statements().readCanonical(sink);
    }

    /**
     * All statements, never to change; the default graph holds the established facts and what follows from them, the graph of
     * {@link #METADATA} those about the release itself. Every file of the release is proven by then.
     */
    public DatasetGraph dataset() throws IOException {
        DatasetGraph dataset = new CompactDatasetView(statements().dataset());
        prove();
        return dataset;
    }

    private ReleaseStatements statements() {
        return new ReleaseStatements(root, manifest);
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
