package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.ImportCatalog;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.ProofMemory;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/**
 * The files that were named, read into memory and not yet parsed.
 *
 * @param tree the files of a knowledge base, when one was named
 * @param bare bare files with their roles, when they were named
 * @param documents the cited documents, when at hand
 * @param catalog the catalogue of imports, if there is one
 */
record ReadSources(
        Optional<SourceTree> tree, List<RoleFile> bare, Optional<Documents> documents, Optional<Path> catalog) {

    /** So many documents are digested to know whether they have changed; of more, nobody can tell cheaply. */
    private static final int MOST_DOCUMENTS = 1000;

    /**
     * Parses those that are new to {@code memory}.
     *
     * @throws IOException when the catalogue, or an import that it names, cannot be read
     */
    KnowledgeBase load(ProofMemory memory) throws IOException {
        KnowledgeBaseLoader loader = new KnowledgeBaseLoader(
                        catalog.isPresent() ? ImportCatalog.read(catalog.get()) : ImportCatalog.EMPTY)
                .with(memory);
        return tree.isPresent() ? loader.load(tree.get(), documents) : loader.load(bare, documents);
    }

    /** Adds the name and digest of every file to a key; says whether that is all that a proof will read, imports apart. */
    boolean addTo(ProofKey key) throws IOException {
        key.add("layout", tree.isPresent() ? "knowledge base" : "bare files");
        tree.map(SourceTree::files).orElse(List.of()).forEach(file -> add("file", file, key));
        bare.forEach(file -> add(file.role().name(), file.file(), key));
        if (catalog.isPresent()) {
            add(
                    "catalogue",
                    SourceFile.read(
                            catalog.get(), catalog.get().toAbsolutePath().toString()),
                    key);
        }
        return documents.isEmpty() || addDocuments(documents.get().folder(), key);
    }

    private static boolean addDocuments(Path folder, ProofKey key) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile)
                    .limit(MOST_DOCUMENTS + 1)
                    .sorted()
                    .toList();
        }
        if (files.size() > MOST_DOCUMENTS) {
            return false;
        }
        for (Path file : files) {
            add("document", SourceFile.read(file, file.getFileName().toString()), key);
        }
        return true;
    }

    private static void add(String label, SourceFile file, ProofKey key) {
        key.add(label, file.name()).add("digest", file.sha256());
    }

    /** Whether all that a proof of it read has been digested: nothing came in by a catalogue, and nothing was missed there. */
    boolean knowsAll(KnowledgeBase kb) {
        return catalog.isEmpty()
                || kb.parsed(Role.IMPORTED).isEmpty() && kb.missingImports().isEmpty();
    }
}
