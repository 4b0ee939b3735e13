package org.turtleproof.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a knowledge base, read once, in the order of their names.
 *
 * @param files in ascending order of name, whatever order the file system lists them in
 */
public record SourceTree(List<SourceFile> files) {

    /** The folders that make up a knowledge base. */
    public static final List<String> FOLDERS = List.of("ontology", "data", "queries");

    /** The file that says which findings are let be. */
    public static final String SUPPRESSIONS = ".turtleproof/suppressions.ttl";

    /** The page that leads people through the graph, if there is one; released and served as it is. */
    public static final String GUIDE = "src/site/markdown/graph-guide.md";

    public SourceTree {
        files = files.stream()
                .sorted(java.util.Comparator.comparing(SourceFile::name))
                .toList();
    }

    /**
     * Reads the three folders below {@code root}, the suppressions and the guide; other hidden files are passed over.
     *
     * @throws IOException when a file cannot be read
     */
    public static SourceTree read(Path root) throws IOException {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (String folder : FOLDERS) {
            Path start = root.resolve(folder);
            if (!Files.isDirectory(start)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
                for (Path path :
                        (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                    if (!isHidden(path)) {
                        files.add(SourceFile.read(
                                path, root.relativize(path).toString().replace('\\', '/')));
                    }
                }
            }
        }
        for (String single : List.of(SUPPRESSIONS, GUIDE)) {
            Path file = root.resolve(single);
            if (Files.isRegularFile(file)) {
                files.add(SourceFile.read(file, single));
            }
        }
        return new SourceTree(files);
    }

    /** Whether a file or folder has a name that begins with a dot, as editors and others give to what is not meant to be read. */
    public static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** Whether {@code root} looks like a knowledge base, that is, has data or an ontology. */
    public static boolean isKnowledgeBase(Path root) {
        return Files.isDirectory(root.resolve("data")) || Files.isDirectory(root.resolve("ontology"));
    }

    /** The files below a folder, such as {@code ontology/shapes}. */
    public List<SourceFile> below(String folder) {
        return files.stream()
                .filter(file -> file.name().startsWith(folder + "/"))
                .toList();
    }

    /** The file of that name. */
    public Optional<SourceFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
