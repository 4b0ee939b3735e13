package org.turtleproof.kb.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.source.Sha256;
import org.turtleproof.source.SourceFile;

/** The text of a document that is at hand, addressed by Unicode code points as the Web Annotation selectors have it. */
public final class DocumentText {

    private final SourceFile file;
    private final String text;
    private final int codePoints;

    private DocumentText(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.codePoints = text.codePointCount(0, text.length());
    }

    /** The text of a file, decoded as UTF-8, with every character counted (a byte order mark too). */
    public static DocumentText of(SourceFile file) {
        return new DocumentText(file);
    }

    /** The file that holds it. */
    public SourceFile file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Its length in code points. */
    public int codePoints() {
        return codePoints;
    }

    /** The text between two offsets in code points, end exclusive; absent when they are not within the text. */
    public Optional<String> slice(long start, long end) {
        if (start < 0 || end < start || end > codePoints) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, (int) start);
        return Optional.of(text.substring(from, text.offsetByCodePoints(from, (int) (end - start))));
    }

    /** The digest of the UTF-8 bytes between two offsets; absent when they are not within the text. */
    public Optional<String> sha256(long start, long end) {
        return slice(start, end).map(Sha256::of);
    }

    /** Every place where these words stand exactly so, as offsets in code points. */
    public List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            found.add(text.codePointCount(0, at));
        }
        return found;
    }
}
