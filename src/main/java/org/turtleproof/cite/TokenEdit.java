package org.turtleproof.cite;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.turtleproof.source.Lines;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/**
 * The replacement of one token of a source file by another.
 *
 * @param span the token
 * @param text what to write in its place
 */
public record TokenEdit(Span span, String text) {

    /** The text of a file after the edits that lie in it; the edits must not overlap. */
    public static String apply(SourceFile file, Collection<TokenEdit> edits) {
        Lines lines = file.lines();
        StringBuilder text = new StringBuilder(lines.text());
        List<TokenEdit> fromTheEnd = edits.stream()
                .filter(edit -> edit.span().file().equals(file))
                .sorted(Comparator.comparing(TokenEdit::span).reversed())
                .toList();
        for (TokenEdit edit : fromTheEnd) {
            text.replace(
                    lines.offset(edit.span().start()), lines.offset(edit.span().end()), edit.text());
        }
        return text.toString();
    }
}
