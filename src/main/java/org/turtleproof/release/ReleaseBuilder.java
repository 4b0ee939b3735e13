package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.source.CompilerVersion;

/** Makes the files of a release from a knowledge base that has been proven. */
public final class ReleaseBuilder {

    /** The rules that are broken only by what cannot be released. */
    public static final List<RuleInfo> RULES = List.of(EntanglementFinder.ENTANGLED);

    private final Canonicalizer canonicalizer;

    /** A builder with the limits of the house. */
    public ReleaseBuilder() {
        this(Canonicalizer.standard());
    }

    ReleaseBuilder(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    /**
     * What came of building.
     *
     * @param manifest the release that was written; absent when there are problems
     * @param problems what in the sources makes a release impossible
     */
    public record Build(Optional<ReleaseManifest> manifest, List<Diagnostic> problems) {}

    /**
     * Writes a whole release into an empty folder.
     *
     * @throws IOException when a file cannot be written
     */
    public Build build(CheckedKnowledgeBase proof, Path folder) throws IOException {
        DatasetGraph dataset = proof.kb().layers().dataset();
        Optional<CanonicalForm> form = canonicalizer.canonicalize(dataset);
        if (form.isEmpty()) {
            return new Build(Optional.empty(), new EntanglementFinder(canonicalizer).find(proof.kb()));
        }
        ReleaseContent content = new ReleaseContent(proof, form.get(), CompilerVersion.text());
        ReleaseFolder files = new ReleaseFolder(folder);
        new ArtefactWriting(content, files).write(Artefacts.steps());
        ReleaseManifest manifest = manifest(content, files.files());
        files.add(
                ReleaseManifest.FILE,
                "The manifest",
                "application/json",
                out -> out.write(ManifestJson.write(manifest)));
        return new Build(Optional.of(manifest), List.of());
    }

    private static ReleaseManifest manifest(ReleaseContent content, List<ReleaseFile> files) {
        Layers layers = content.layers();
        DatasetDescription description = content.description();
        return new ReleaseManifest(
                ReleaseManifest.FORMAT,
                CanonicalArtefact.digest(files),
                layers.base(),
                description.uriSpace(),
                description.version(),
                "turtleproof " + content.compilerVersion(),
                content.kb().prefixes().namespaces(),
                layers.names().stream()
                        .sorted()
                        .map(name -> new ReleaseManifest.Layer(
                                name,
                                layers.graphName(name).getURI(),
                                content.layer(name).size()))
                        .toList(),
                files,
                content.kb().sources().files().stream()
                        .map(file -> new ReleaseManifest.Source(file.name(), file.size(), file.sha256()))
                        .toList(),
                Optional.empty());
    }
}
