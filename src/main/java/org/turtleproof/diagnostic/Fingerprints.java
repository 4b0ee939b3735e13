package org.turtleproof.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turtleproof.source.Sha256;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/**
 * Names by which findings are known again when lines above them have come or gone.
 *
 * <p>A fingerprint is made of the rule, the file's name, the message, the marked text and its line without regard to blanks,
 * and, for findings alike in all that, of their number. It is 32 lower-case hexadecimal digits.
 */
public final class Fingerprints {

    private static final int DIGITS = 32;
    private static final int LONGEST_TEXT = 2000;
    private static final String SEPARATOR = "\u0000";

    private Fingerprints() {}

    /** The fingerprint of each finding, in the order of the findings. */
    public static List<String> of(Diagnostics findings) {
        Map<String, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Diagnostic found : findings) {
            String content = content(found);
            int number = alike.merge(content, 1, Integer::sum);
            fingerprints.add(Sha256.of(content + SEPARATOR + number).substring(0, DIGITS));
        }
        return fingerprints;
    }

    private static String content(Diagnostic found) {
        Span span = found.primary().span();
        SourceFile file = span.file();
        String text = "";
        String line = "";
        if (span.extent() != Span.Extent.FILE) {
            text = cut(file.text(span));
            line = cut(file.line(span.start().line()));
        }
        return String.join(
                SEPARATOR,
                found.rule().text(),
                file.name(),
                found.message(),
                text.strip().replaceAll("\\s+", " "),
                line.strip().replaceAll("\\s+", " "));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
