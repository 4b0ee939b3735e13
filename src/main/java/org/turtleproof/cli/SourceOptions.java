package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.ImportCatalog;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.ProofMemory;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: a knowledge base by its folder, or bare RDF files with the shapes and ontologies they answer to. */
final class SourceOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A knowledge base (default: this directory), or RDF files and folders of them, read as data.")
    private List<Path> paths = List.of();

    @Option(names = "--shapes", paramLabel = "FILE", description = "SHACL shapes for bare files; may be repeated.")
    private List<Path> shapes = List.of();

    @Option(names = "--ontology", paramLabel = "FILE", description = "An ontology for bare files; may be repeated.")
    private List<Path> ontologies = List.of();

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "An OASIS catalogue of imported ontologies (default: ontology/catalog-v001.xml).")
    private Path catalog;

    @Option(names = "--suppressions", paramLabel = "FILE", description = "Suppressions for bare files.")
    private Path suppressions;

    /** The folder of the knowledge base, when whole ones and not bare files are meant. */
    Optional<Path> root() {
        boolean bare = paths.size() > 1 || !shapes.isEmpty() || !ontologies.isEmpty() || suppressions != null;
        Path only = paths.isEmpty() ? Path.of("") : paths.get(0);
        return bare || Files.isRegularFile(only) || isPlainFolder(only) ? Optional.empty() : Optional.of(only);
    }

    private static boolean isPlainFolder(Path path) {
        return Files.isDirectory(path) && !SourceTree.isKnowledgeBase(path.toAbsolutePath());
    }

    /**
     * Reads what was named.
     *
     * @throws IOException when something is missing, unreadable or neither a knowledge base nor RDF
     */
    KnowledgeBase read() throws IOException {
        return gather().load(ProofMemory.none());
    }

    /** The same without parsing. */
    ReadSources gather() throws IOException {
        Optional<Documents> cited = documents();
        Optional<Path> root = root();
        if (root.isEmpty()) {
            return new ReadSources(Optional.empty(), bareFiles(), cited, Optional.ofNullable(catalog));
        }
        Path folder = knowledgeBase(root.get());
        Optional<Path> usual =
                Optional.of(folder.resolve(ImportCatalog.USUAL_NAME)).filter(Files::exists);
        return new ReadSources(
                Optional.of(SourceTree.read(folder)),
                List.of(),
                cited,
                Optional.ofNullable(catalog).or(() -> usual));
    }

    private Optional<Documents> documents() throws IOException {
        return documents(documents);
    }

    /** The documents in a folder, which must exist when it is given. */
    static Optional<Documents> documents(Path documents) throws IOException {
        if (documents != null && !Files.isDirectory(documents)) {
            throw refused(documents, "there is no such folder of documents");
        }
        return Optional.ofNullable(documents).map(Documents::new);
    }

    /** The absolute path of a knowledge base, which must be one. */
    static Path knowledgeBase(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!SourceTree.isKnowledgeBase(folder)) {
            throw refused(folder, "not a knowledge base: it has neither data/ nor ontology/");
        }
        return folder;
    }

    /** All that a proof may read, files and folders; the catalogue's imports apart. */
    List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        Optional<Path> root = root();
        if (root.isPresent()) {
            places.addAll(SourceWatch.placesOf(knowledgeBase(root.get())));
        } else {
            places.addAll(paths.isEmpty() ? List.of(Path.of("")) : paths);
            places.addAll(shapes);
            places.addAll(ontologies);
        }
        Stream.of(suppressions, catalog, documents).filter(Objects::nonNull).forEach(places::add);
        return places;
    }

    private List<RoleFile> bareFiles() throws IOException {
        Map<String, RoleFile> files = new LinkedHashMap<>();
        add(files, ontologies, Role.ONTOLOGY);
        add(files, shapes, Role.SHAPES);
        add(files, suppressions == null ? List.of() : List.of(suppressions), Role.SUPPRESSIONS);
        add(files, paths.isEmpty() && files.isEmpty() ? List.of(Path.of("")) : paths, Role.DATA);
        if (files.isEmpty()) {
            throw refused(
                    (paths.isEmpty() ? Path.of("") : paths.get(0))
                            .toAbsolutePath()
                            .normalize(),
                    "neither a knowledge base, which has data/ or ontology/, nor a folder with RDF files");
        }
        return List.copyOf(files.values());
    }

    private static void add(Map<String, RoleFile> files, List<Path> named, Role role) throws IOException {
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                for (Path file : new RdfFolder(path).files()) {
                    add(files, file, role);
                }
            } else if (Files.exists(path) && !isRdf(path)) {
                throw refused(path, "no RDF format has this extension");
            } else {
                add(files, path, role);
            }
        }
    }

    /** A file counts once in each role, however often it is named. */
    private static void add(Map<String, RoleFile> files, Path path, Role role) throws IOException {
        String name = path.normalize().toString().replace('\\', '/');
        String key = role + ":" + name;
        if (!files.containsKey(key)) {
            files.put(key, new RoleFile(SourceFile.read(path, name), role));
        }
    }

    private static boolean isRdf(Path path) {
        return RdfFormat.ofFileName(path.getFileName().toString()).isPresent();
    }

    private static FileSystemException refused(Path path, String reason) {
        return new FileSystemException(path.toString(), null, reason);
    }
}
