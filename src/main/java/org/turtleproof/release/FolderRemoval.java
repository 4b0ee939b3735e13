package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Removes a folder with all that lies in it; links are removed, never followed. */
final class FolderRemoval extends SimpleFileVisitor<Path> {

    private FolderRemoval() {}

    static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new FolderRemoval());
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
        if (fault != null) {
            throw fault;
        }
        Files.delete(folder);
        return FileVisitResult.CONTINUE;
    }
}
