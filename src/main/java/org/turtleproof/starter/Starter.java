package org.turtleproof.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A new knowledge base with one entity, one claim with its passage, one shape, one question and a script for continuous
 * integration.
 *
 * @param base the IRI that all its names begin with, ending in {@code /}
 */
public record Starter(String base) {

    /** What names begin with when nobody says otherwise. */
    public static final String DEFAULT_BASE = "https://example.org/kb/";

    /** The script for continuous integration, the one file that can be run. */
    private static final String SCRIPT = "ci/run";

    private static final List<String> FILES = List.of(
            SCRIPT,
            "data/claims/bridge.ttl",
            "data/dataset.ttl",
            "data/documents/bridge.ttl",
            "data/entities/bridges.ttl",
            "data/passages/bridge.ttl",
            "documents/bridge.txt",
            "ontology/alignments/foreign.ttl",
            "ontology/domain.ttl",
            "ontology/evidence.ttl",
            "ontology/prefixes.ttl",
            "ontology/shapes/domain.ttl",
            "queries/competency/when-did-it-open.expected.csv",
            "queries/competency/when-did-it-open.rq",
            "queries/policy/10-established-facts.rq",
            "queries/policy/20-established-identity.rq",
            "queries/policy/30-contested-statements.rq",
            "queries/policy/40-contested-identity.rq",
            "queries/policy/50-claims.rq",
            "queries/policy/55-claim-shortcuts.rq",
            "queries/policy/60-evidence.rq",
            "queries/policy/70-metadata.rq",
            "queries/rules/bridge-without-opening-day.rq");

    public Starter {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("does not end in a slash: " + base);
        }
    }

    /**
     * Writes the files into a folder that is new or empty.
     *
     * @return the files, relative to the folder, in alphabetical order
     * @throws FileAlreadyExistsException when there is something in the folder, which then stays as it is
     */
    public List<Path> write(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "is there already and is not an empty folder");
        }
        for (String file : FILES) {
            Path target = folder.resolve(place(file));
            Files.createDirectories(target.getParent());
            Files.writeString(target, text(file));
            if (file.equals(SCRIPT)) {
                target.toFile().setExecutable(true, false);
            }
        }
        return FILES.stream().map(file -> Path.of(place(file))).sorted().toList();
    }

    private static String place(String file) {
        return file.equals(SCRIPT) ? "." + file : file;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private String text(String file) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(DEFAULT_BASE, base);
        }
    }
}
