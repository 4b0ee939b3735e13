package org.turtleproof.serve.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.source.Sha256;
import org.turtleproof.source.SourceFile;

/**
 * The words of passages, for those who have the documents.
 *
 * @param folder where the documents lie, flat; empty when they are not at hand
 */
public record PassageTexts(Optional<Path> folder) {

    /** Nobody has the documents. */
    public static final PassageTexts NONE = new PassageTexts(Optional.empty());

    /** The words between two offsets in code points, when the document is at hand and the digest is right. */
    public Optional<String> find(String fileName, int start, int end, String sha256) {
        return text(fileName)
                .filter(text -> start >= 0 && start <= end && end <= text.codePointCount(0, text.length()))
                .map(text -> text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                .filter(words -> Sha256.of(words).equals(sha256));
    }

    /** The whole text, when the document is at hand and its bytes have this digest. */
    Optional<String> whole(String fileName, String sha256) {
        return file(fileName).filter(file -> file.sha256().equals(sha256)).map(SourceFile::text);
    }

    private Optional<String> text(String fileName) {
        return file(fileName).map(SourceFile::text);
    }

    private Optional<SourceFile> file(String fileName) {
        if (folder.isEmpty() || !fileName.matches("[\\w.-]+") || fileName.startsWith(".")) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceFile.read(folder.get().resolve(fileName), fileName));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
