package org.turtleproof.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.source.SourceFile;

/**
 * The folder that holds the documents the evidence cites, for those who have them.
 *
 * @param folder where the files lie, flat
 */
public record Documents(Path folder) {

    /** The document of that file name; names with a path are never found. */
    public Optional<SourceFile> file(String fileName) throws IOException {
        Path path = folder.resolve(fileName).normalize();
        if (!folder.normalize().equals(path.getParent()) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        return Optional.of(SourceFile.read(path, fileName));
    }
}
