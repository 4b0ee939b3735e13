package org.turtleproof.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a release consists of: every file with size and digest, and what it was built from.
 *
 * @param format the layout of releases this follows
 * @param identity SHA-256 of {@code graph.nq}: the same for all releases that say the same
 * @param dataset what the IRIs of its graphs begin with
 * @param uriSpace what the IRIs of its entities begin with; absent when the knowledge base does not say
 * @param version the version people gave to the knowledge base
 * @param compiler name and version of the compiler
 * @param prefixes namespaces by prefix
 * @param layers the named graphs
 * @param files every file of the release but the manifest itself
 * @param sources every file it was built from
 * @param seal SHA-256 of the manifest without its seal, so that an accidental change shows; not a signature
 */
@JsonPropertyOrder({
    "format",
    "identity",
    "dataset",
    "uriSpace",
    "version",
    "compiler",
    "layers",
    "prefixes",
    "files",
    "sources",
    "seal"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReleaseManifest(
        String format,
        String identity,
        String dataset,
        Optional<String> uriSpace,
        String version,
        String compiler,
        Map<String, String> prefixes,
        List<Layer> layers,
        List<ReleaseFile> files,
        List<Source> sources,
        Optional<String> seal) {

    /** The layout that this compiler writes and reads. */
    public static final String FORMAT = "turtleproof-release-1";

    /** The name of the manifest's file. */
    public static final String FILE = "manifest.json";

    /**
     * A named graph of the dataset.
     *
     * @param name the layer's name, such as {@code established}
     * @param graph the IRI of its graph
     * @param triples how many it holds
     */
    public record Layer(String name, String graph, long triples) {}

    /**
     * A file that the release was built from.
     *
     * @param path relative to the knowledge base, with {@code /}
     * @param bytes its size
     * @param sha256 SHA-256 of its bytes
     */
    public record Source(String path, long bytes, String sha256) {}

    public ReleaseManifest {
        prefixes = Collections.unmodifiableMap(new TreeMap<>(prefixes));
        layers = List.copyOf(layers);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
    }

    ReleaseManifest sealed(Optional<String> newSeal) {
        return new ReleaseManifest(
                format, identity, dataset, uriSpace, version, compiler, prefixes, layers, files, sources, newSeal);
    }

    /** The file of that path. */
    public Optional<ReleaseFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
