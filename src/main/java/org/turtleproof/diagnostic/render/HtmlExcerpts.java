package org.turtleproof.diagnostic.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.render.HtmlReport.Line;
import org.turtleproof.diagnostic.render.HtmlReport.Piece;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Cuts source lines into marked and unmarked pieces for a page. */
final class HtmlExcerpts {

    private static final String CULPRIT = "culprit";
    private static final String SECOND = "second";
    private static final String UNMARKED = "";
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 400;
    private static final int BEFORE = 80;
    private static final String CUT = "…";

    private HtmlExcerpts() {}

    private record Mark(Label label, String kind) {}

    /** The lines of a culprit and of second places, one excerpt for each file. */
    static List<HtmlReport.Excerpt> of(List<Label> culprits, List<Label> seconds) {
        List<Mark> marks = Stream.concat(
                        culprits.stream().map(label -> new Mark(label, CULPRIT)),
                        seconds.stream().map(label -> new Mark(label, SECOND)))
                .toList();
        Map<SourceFile, List<Mark>> byFile = new LinkedHashMap<>();
        for (Mark mark : marks) {
            byFile.computeIfAbsent(mark.label().span().file(), fresh -> new ArrayList<>())
                    .add(mark);
        }
        return byFile.values().stream().map(HtmlExcerpts::excerpt).toList();
    }

    private static HtmlReport.Excerpt excerpt(List<Mark> marks) {
        Map<Integer, List<Mark>> byLine = new TreeMap<>();
        for (Mark mark : marks) {
            Span span = mark.label().span();
            if (span.extent() != Span.Extent.FILE) {
                int last = Math.min(span.end().line(), span.start().line() + MOST_LINES - 1);
                for (int line = span.start().line(); line <= last; line++) {
                    byLine.computeIfAbsent(line, fresh -> new ArrayList<>()).add(mark);
                }
            }
        }
        SourceFile file = marks.get(0).label().span().file();
        List<Line> lines = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, List<Mark>> entry : byLine.entrySet()) {
            if (before > 0 && entry.getKey() > before + 1) {
                lines.add(new Line("", List.of(new Piece(CUT, UNMARKED)), List.of()));
            }
            before = entry.getKey();
            lines.add(line(file, before, entry.getValue()));
        }
        if (byLine.isEmpty()) {
            lines.add(new Line("", List.of(), labels(marks, 1)));
        }
        return new HtmlReport.Excerpt(VisibleText.of(marks.get(0).label().span().toString()), lines);
    }

    private static Line line(SourceFile file, int number, List<Mark> marks) {
        int[] codePoints = file.line(number).codePoints().toArray();
        String[] kinds = new String[codePoints.length];
        java.util.Arrays.fill(kinds, UNMARKED);
        int firstMarked = codePoints.length;
        for (Mark mark : marks) {
            Span span = mark.label().span();
            boolean whole = span.extent() == Span.Extent.LINE;
            int from = whole || span.start().line() < number ? 0 : span.start().column() - 1;
            int to = whole || span.end().line() > number
                    ? codePoints.length
                    : span.end().column() - 1;
            firstMarked = Math.min(firstMarked, from);
            for (int i = from; i < Math.min(to, codePoints.length); i++) {
                kinds[i] = kinds[i].equals(CULPRIT) ? CULPRIT : mark.kind();
            }
        }
        return new Line(Integer.toString(number), pieces(codePoints, kinds, firstMarked), labels(marks, number));
    }

    private static List<Piece> pieces(int[] codePoints, String[] kinds, int firstMarked) {
        int from = codePoints.length <= LONGEST_LINE ? 0 : Math.max(0, firstMarked - BEFORE);
        int to = Math.min(codePoints.length, from + LONGEST_LINE);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(CUT, UNMARKED));
        }
        int start = from;
        while (start < to) {
            int end = start;
            StringBuilder text = new StringBuilder();
            while (end < to && kinds[end].equals(kinds[start])) {
                if (codePoints[end] == '\t') {
                    text.append('\t');
                } else {
                    VisibleText.append(text, codePoints[end]);
                }
                end++;
            }
            pieces.add(new Piece(text.toString(), kinds[start]));
            start = end;
        }
        if (to < codePoints.length) {
            pieces.add(new Piece(CUT, UNMARKED));
        }
        return pieces;
    }

    private static List<Piece> labels(List<Mark> marks, int line) {
        return marks.stream()
                .filter(mark -> !mark.label().text().isEmpty())
                .filter(mark -> mark.label().span().start().line() == line)
                .map(mark -> new Piece(VisibleText.of(mark.label().text()), mark.kind()))
                .toList();
    }
}
