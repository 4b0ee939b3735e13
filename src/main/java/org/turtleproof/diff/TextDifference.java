package org.turtleproof.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A difference for the terminal: one sign for each line, as {@code diff} has it. */
final class TextDifference implements DifferenceRenderer {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void render(Comparison comparison, OutputStream stream) throws IOException {
        StringBuilder out = new StringBuilder();
        Difference difference = comparison.difference();
        difference.notes().forEach(note -> line(out, "note: " + note));
        difference.groups().forEach(group -> group(out, group));
        if (!difference.movedPassages().isEmpty()) {
            line(out, "passages moved");
            difference.movedPassages().forEach(move -> line(out, "  > " + Wording.move(move)));
            line(out, "");
        }
        if (!difference.facts().isEmpty()) {
            line(out, "facts that appear or vanish");
            difference.facts().forEach(fact -> line(out, (fact.appears() ? "  + " : "  - ") + Wording.fact(fact)));
            line(out, "");
        }
        if (!difference.answers().isEmpty()) {
            line(out, "answers that change");
            difference.answers().forEach(answer -> answer(out, answer));
            line(out, "");
        }
        line(out, Wording.summary(difference));
        PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        writer.append(out).flush();
    }

    private static void group(StringBuilder out, ChangeGroup group) {
        line(out, Wording.heading(group));
        for (SubjectChange change : group.changes()) {
            line(
                    out,
                    "  " + sign(change) + " " + change.subject().text()
                            + change.label().map(label -> "  " + label).orElse("") + place(change));
            change.formerly().ifPresent(name -> line(out, "      formerly " + name.text()));
            Wording.impact(change).ifPresent(impact -> line(out, "      " + impact));
            for (PropertyChange property : change.properties()) {
                line(
                        out,
                        "      " + property.property().text()
                                + property.place()
                                        .map(place -> "  (" + place + ")")
                                        .orElse(""));
                property.removed().forEach(value -> line(out, "        - " + value.text()));
                property.added().forEach(value -> line(out, "        + " + value.text()));
            }
        }
        line(out, "");
    }

    private static String sign(SubjectChange change) {
        return switch (change.kind()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case RENAMED -> ">";
        };
    }

    private static String place(SubjectChange change) {
        return change.place().map(place -> "  (" + place + ")").orElse("");
    }

    private static void answer(StringBuilder out, AnswerChange answer) {
        line(out, "  " + answer.id() + "  " + answer.question());
        rows(out, "-", answer.removed());
        rows(out, "+", answer.added());
    }

    private static void rows(StringBuilder out, String sign, List<List<String>> rows) {
        rows.forEach(row -> line(out, "      " + sign + " " + String.join(", ", row)));
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
