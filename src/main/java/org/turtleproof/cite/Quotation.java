package org.turtleproof.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turtleproof.kb.evidence.DocumentText;
import org.turtleproof.source.Position;

/**
 * Words looked for in a document: where they stand exactly so, and where they stand but for case and white space.
 *
 * @param exact passages with exactly these words
 * @param near passages that differ in case or white space only, when there is no exact one
 */
public record Quotation(List<Found> exact, List<Found> near) {

    /** How much text around a candidate is shown, in code points. */
    private static final int AROUND = 25;

    /**
     * A place where words were found.
     *
     * @param start offset of the first code point
     * @param end offset after the last code point
     * @param position its line and column
     * @param around the words with some text around them, on one line
     */
    public record Found(long start, long end, Position position, String around) {}

    /** Looks for the words. */
    public static Quotation of(DocumentText document, String words) {
        int length = words.codePointCount(0, words.length());
        List<Found> exact = document.find(words).stream()
                .map(start -> found(document, start, start + (long) length))
                .toList();
        return new Quotation(exact, exact.isEmpty() ? near(document, words) : List.of());
    }

    private static List<Found> near(DocumentText document, String words) {
        List<String> parts = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            parts.add(Pattern.quote(word));
        }
        Pattern loose = Pattern.compile(
                String.join("\\s+", parts),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        List<Found> found = new ArrayList<>();
        String text = document.text();
        Matcher matcher = loose.matcher(text);
        while (!words.isBlank() && matcher.find()) {
            found.add(found(document, text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end())));
        }
        return found;
    }

    private static Found found(DocumentText document, long start, long end) {
        String text = document.text();
        Position position = document.file().lines().position(text.offsetByCodePoints(0, (int) start));
        String around = document.slice(Math.max(0, start - AROUND), Math.min(document.codePoints(), end + AROUND))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        return new Found(start, end, position, around);
    }
}
