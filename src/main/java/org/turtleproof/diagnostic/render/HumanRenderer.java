package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.render.Palette.Ink;
import org.turtleproof.source.Span;

/** The report for people: each finding with the lines it is about, then what was looked at, then the verdict. */
public final class HumanRenderer implements Renderer {

    private final RenderOptions options;

    /** A renderer that shows what {@code options} ask for. */
    public HumanRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        Map<RuleId, Integer> seen = new HashMap<>();
        for (Diagnostic found : report.diagnostics()) {
            int number = seen.merge(found.rule(), 1, Integer::sum) - 1;
            if (!options.hides(number)) {
                out.append(show(found)).append('\n');
            }
        }
        Summary summary = new Summary(options);
        summary.writeHidden(seen, out);
        if (!options.quiet()) {
            summary.write(report, out);
        }
    }

    /** One finding as people are shown it. */
    String show(Diagnostic found) {
        StringBuilder out = new StringBuilder();
        Palette palette = options.palette();
        Ink ink = Ink.of(found.severity());
        String kind = found.severity().word() + "[" + found.rule() + "]";
        out.append(palette.paint(ink, kind))
                .append(palette.paint(Ink.STRONG, ": " + VisibleText.of(found.message())))
                .append('\n');
        Excerpt excerpt = new Excerpt(palette, gutter(found), out);
        List<Excerpt.Mark> marks = new ArrayList<>();
        marks.add(new Excerpt.Mark(found.primary(), '^', ink));
        ShownPlaces places = ShownPlaces.of(found.context(), ShownPlaces.FOR_PEOPLE);
        places.labels().forEach(label -> marks.add(new Excerpt.Mark(label, '-', Ink.FRAME)));
        excerpt.show(marks, "-->");
        if (!found.notes().isEmpty() || found.help().isPresent() || places.left() > 0) {
            excerpt.rule();
        }
        if (places.left() > 0) {
            remark("note", places.rest(), gutter(found), out);
        }
        for (Note note : found.notes()) {
            remark("note", note.text(), gutter(found), out);
            note.place()
                    .filter(place -> !place.equals(found.primary().span()))
                    .ifPresent(
                            place -> excerpt.show(List.of(new Excerpt.Mark(Label.of(place), '-', Ink.FRAME)), ":::"));
        }
        found.help().ifPresent(help -> remark("help", help, gutter(found), out));
        return out.toString();
    }

    private void remark(String kind, String text, int gutter, StringBuilder out) {
        String lead = " ".repeat(gutter + 1);
        List<String> lines = text.strip().lines().map(VisibleText::of).toList();
        for (int i = 0; i < lines.size(); i++) {
            out.append(lead);
            if (i == 0) {
                out.append(options.palette().paint(Ink.FRAME, "=")).append(' ');
                out.append(options.palette().paint(Ink.STRONG, kind + ":")).append(' ');
            } else {
                out.append(" ".repeat(kind.length() + 4));
            }
            out.append(lines.get(i)).append('\n');
        }
    }

    private static int gutter(Diagnostic found) {
        Stream<Span> spans = Stream.of(
                        Stream.of(found.primary().span()),
                        found.context().stream().map(Label::span),
                        found.notes().stream().flatMap(note -> note.place().stream()))
                .flatMap(part -> part);
        int highest = spans.mapToInt(span -> span.end().line()).max().orElse(1);
        return Math.max(2, Integer.toString(highest).length());
    }
}
