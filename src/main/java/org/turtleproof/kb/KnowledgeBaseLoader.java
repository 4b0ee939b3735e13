package org.turtleproof.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sys.JenaSystem;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import org.turtleproof.work.SideBySide;

/** Reads knowledge bases: a folder of the house's layout, or bare files with roles given by the caller. */
public final class KnowledgeBaseLoader {

    static {
        // Jena's vocabularies cannot be initialised before Jena is.
        JenaSystem.init();
    }

    private final RdfParser parser = new RdfParser();
    private final Optional<ImportCatalog> catalog;
    private final ProofMemory memory;

    private KnowledgeBaseLoader(Optional<ImportCatalog> catalog, ProofMemory memory) {
        this.catalog = catalog;
        this.memory = memory;
    }

    /** A loader that finds imported ontologies by the catalogue of the knowledge base itself, if it has one. */
    public KnowledgeBaseLoader() {
        this(Optional.empty(), ProofMemory.none());
    }

    /** A loader that finds imported ontologies by this catalogue. */
    public KnowledgeBaseLoader(ImportCatalog catalog) {
        this(Optional.of(catalog), ProofMemory.none());
    }

    /** The same loader, which parses only files that are new to {@code memory} and hands it on to the checks. */
    public KnowledgeBaseLoader with(ProofMemory memory) {
        return new KnowledgeBaseLoader(catalog, memory);
    }

    private record Parsing(SourceFile file) {}

    /**
     * A file and what it is for.
     *
     * @param file the file
     * @param role its role
     */
    public record RoleFile(SourceFile file, Role role) {}

    /**
     * Reads a folder of the layout {@code ontology/ data/ queries/}.
     *
     * @throws IOException when a file cannot be read
     */
    public KnowledgeBase read(Path root, Optional<Documents> documents) throws IOException {
        return load(SourceTree.read(root), documents, catalogOf(root));
    }

    /** Loads a tree that was read already. */
    public KnowledgeBase load(SourceTree tree, Optional<Documents> documents) {
        return load(tree, documents, catalog.orElse(ImportCatalog.EMPTY));
    }

    private ImportCatalog catalogOf(Path root) throws IOException {
        if (catalog.isPresent()) {
            return catalog.get();
        }
        Path usual = root.resolve(ImportCatalog.USUAL_NAME);
        return Files.exists(usual) ? ImportCatalog.read(usual) : ImportCatalog.EMPTY;
    }

    private KnowledgeBase load(SourceTree tree, Optional<Documents> documents, ImportCatalog imports) {
        List<RoleFile> files = tree.files().stream()
                .filter(file -> !file.name().startsWith("queries/")
                        && !file.name().equals(ImportCatalog.USUAL_NAME)
                        && RdfFormat.ofFileName(file.fileName()).isPresent())
                .map(file -> new RoleFile(file, Role.of(file)))
                .toList();
        List<QueryFile> queries = new ArrayList<>();
        for (QueryKind kind : QueryKind.values()) {
            tree.below("queries/" + kind.folder()).stream()
                    .filter(file -> file.fileName().endsWith(".rq"))
                    .forEach(file -> queries.add(QueryFile.of(kind, file)));
        }
        return load(tree, files, queries, documents, imports);
    }

    /** Loads bare files, each in the role it was given. */
    public KnowledgeBase load(List<RoleFile> files, Optional<Documents> documents) {
        SourceTree tree = new SourceTree(files.stream().map(RoleFile::file).toList());
        return load(tree, files, List.of(), documents, catalog.orElse(ImportCatalog.EMPTY));
    }

    private KnowledgeBase load(
            SourceTree tree,
            List<RoleFile> files,
            List<QueryFile> queries,
            Optional<Documents> documents,
            ImportCatalog imports) {
        List<ParsedGraph> parsed = SideBySide.map(
                files,
                file -> RdfParser.isShared(file.file(), format(file.file())),
                file -> memory.recall(new Parsing(file.file()), () -> parse(file.file())));
        Map<Role, List<ParsedGraph>> byRole = new EnumMap<>(Role.class);
        for (int i = 0; i < files.size(); i++) {
            byRole.computeIfAbsent(files.get(i).role(), role -> new ArrayList<>())
                    .add(parsed.get(i));
        }
        ImportResolver resolver = new ImportResolver(imports, parser);
        try {
            resolver.follow(parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byRole.put(Role.IMPORTED, resolver.imported());
        return new KnowledgeBase(tree, byRole, queries, resolver.missing(), documents, memory);
    }

    private ParsedGraph parse(SourceFile file) {
        return parser.parse(file, format(file));
    }

    private static RdfFormat format(SourceFile file) {
        return RdfFormat.ofFileName(file.fileName()).orElse(RdfFormat.TURTLE);
    }
}
