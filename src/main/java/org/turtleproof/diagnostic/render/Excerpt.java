package org.turtleproof.diagnostic.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.render.Palette.Ink;
import org.turtleproof.source.Position;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Source lines with their numbers in a gutter and marks beneath the places that matter. */
final class Excerpt {

    private static final int WHOLE_BLOCK = 6;
    private static final int BLOCK_HEAD = 3;
    private static final int BLOCK_TAIL = 2;

    private final Palette palette;
    private final int gutter;
    private final StringBuilder out;

    /** An excerpt whose line numbers take {@code gutter} cells. */
    Excerpt(Palette palette, int gutter, StringBuilder out) {
        this.palette = palette;
        this.gutter = gutter;
        this.out = out;
    }

    /**
     * A place and how it is marked.
     *
     * @param label the place and its words
     * @param sign {@code ^} for the culprit, {@code -} for the rest
     * @param ink its colour
     */
    record Mark(Label label, char sign, Ink ink) {

        Span span() {
            return label.span();
        }

        /** The last marked place, drawn back to the line before when the span ends with a line break. */
        Position last() {
            Position end = span().end();
            if (end.column() > 1 || end.line() == span().start().line()) {
                return end;
            }
            int line = end.line() - 1;
            String text = span().file().line(line);
            return new Position(line, 1 + text.codePointCount(0, text.length()));
        }

        boolean isBlock() {
            return span().extent() == Span.Extent.TOKEN
                    && last().line() > span().start().line();
        }
    }

    /** Shows the first mark with an arrow, and the others of its file beneath; other files and blocks follow. */
    void show(List<Mark> marks, String arrow) {
        Map<Object, List<Mark>> groups = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Object key = mark.isBlock() || mark.span().extent() == Span.Extent.FILE
                    ? mark
                    : mark.span().file();
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(mark);
        }
        String lead = arrow;
        for (List<Mark> group : groups.values()) {
            Mark first = group.get(0);
            frame(lead + " ").append(VisibleText.of(first.span().toString())).append('\n');
            lead = ":::";
            if (first.span().extent() == Span.Extent.FILE) {
                words(first, "the place inside this file is not known");
            } else if (first.isBlock()) {
                rule();
                block(first);
            } else {
                rule();
                lines(group);
            }
        }
    }

    /** A gutter line with nothing beside it. */
    void rule() {
        frame(" |").append('\n');
    }

    private StringBuilder frame(String text) {
        return out.append(" ".repeat(gutter)).append(palette.paint(Ink.FRAME, text));
    }

    private void words(Mark mark, String otherwise) {
        String text = mark.label().text().isEmpty() ? otherwise : mark.label().text();
        frame(" | ").append(palette.paint(mark.ink(), VisibleText.of(text))).append('\n');
    }

    private void lines(List<Mark> group) {
        Map<Integer, List<Mark>> byLine = new TreeMap<>();
        for (Mark mark : group) {
            byLine.computeIfAbsent(mark.span().start().line(), fresh -> new ArrayList<>())
                    .add(mark);
        }
        SourceFile file = group.get(0).span().file();
        int before = 0;
        for (Map.Entry<Integer, List<Mark>> entry : byLine.entrySet()) {
            int line = entry.getKey();
            if (before > 0 && line == before + 2) {
                source(before + 1, "", DisplayLine.of(file.line(before + 1), 1));
            } else if (before > 0 && line > before + 2) {
                out.append(palette.paint(Ink.FRAME, "...")).append('\n');
            }
            before = line;
            List<Mark> marks = entry.getValue();
            int from = marks.stream()
                    .mapToInt(mark -> mark.span().start().column())
                    .min()
                    .orElse(1);
            DisplayLine shown = DisplayLine.of(file.line(line), from);
            source(line, "", shown);
            marks.stream()
                    .sorted(Comparator.comparing((Mark mark) -> mark.sign() != '^')
                            .thenComparing(Mark::span))
                    .forEach(mark -> underline(mark, shown));
        }
    }

    private void source(int line, String rail, DisplayLine shown) {
        String number = Integer.toString(line);
        out.append(palette.paint(Ink.FRAME, " ".repeat(gutter - number.length()) + number + " |"));
        String text = rail + shown.text();
        out.append(text.isEmpty() ? "" : " ").append(text.stripTrailing()).append('\n');
    }

    private void underline(Mark mark, DisplayLine shown) {
        if (mark.span().extent() == Span.Extent.LINE) {
            words(mark, "somewhere in the statement that ends on this line");
            return;
        }
        int start = shown.cellsBefore(mark.span().start().column());
        int width = Math.max(1, shown.cellsBefore(mark.last().column()) - start);
        frame(" | ").append(" ".repeat(start));
        sign(mark, String.valueOf(mark.sign()).repeat(width));
    }

    private void sign(Mark mark, String signs) {
        String text = mark.label().text();
        out.append(palette.paint(mark.ink(), signs + (text.isEmpty() ? "" : " " + VisibleText.of(text))))
                .append('\n');
    }

    private void block(Mark mark) {
        int first = mark.span().start().line();
        int last = mark.last().line();
        SourceFile file = mark.span().file();
        String rail = palette.paint(mark.ink(), "|") + " ";
        DisplayLine opening =
                DisplayLine.of(file.line(first), mark.span().start().column());
        source(first, "  ", opening);
        frame(" | ").append(' ');
        int indent = opening.cellsBefore(mark.span().start().column());
        out.append(palette.paint(mark.ink(), "_".repeat(indent + 1) + mark.sign()))
                .append('\n');
        boolean whole = last - first < WHOLE_BLOCK;
        for (int line = first + 1; line <= last; line++) {
            if (!whole && line == first + BLOCK_HEAD) {
                out.append(palette.paint(Ink.FRAME, "..."))
                        .append(" ".repeat(gutter))
                        .append(rail.stripTrailing())
                        .append('\n');
                line = last - BLOCK_TAIL + 1;
            }
            source(
                    line,
                    rail,
                    DisplayLine.of(file.line(line), line == last ? mark.last().column() : 1));
        }
        DisplayLine closing = DisplayLine.of(file.line(last), mark.last().column());
        int end = Math.max(1, closing.cellsBefore(mark.last().column()));
        frame(" | ").append(palette.paint(mark.ink(), "|"));
        sign(mark, "_".repeat(end) + mark.sign());
    }
}
