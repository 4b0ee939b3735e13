package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.diff.SubjectChange.Kind;

/** The words that text, Markdown and HTML share. */
final class Wording {

    private Wording() {}

    static String title(Difference difference) {
        return "From " + difference.oldName() + " to " + difference.newName();
    }

    /** One line: how much changed, and whether it breaks users. */
    static String summary(Difference difference) {
        if (difference.isEmpty()) {
            return "Both say the same.";
        }
        List<String> parts = new ArrayList<>();
        difference.groups().forEach(group -> parts.add(heading(group)));
        count(parts, difference.movedPassages().size(), "passages moved");
        count(parts, difference.facts().size(), "facts appear or vanish");
        count(parts, difference.answers().size(), "answers change");
        String breaking = difference.breaking() == 0
                ? "Nothing breaks users of terms or shapes."
                : "Breaking changes of terms or shapes: " + difference.breaking() + ".";
        return String.join("; ", parts) + ". " + breaking;
    }

    private static void count(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    /** Such as {@code claims: 2 added, 1 changed}. */
    static String heading(ChangeGroup group) {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (group.count(kind) > 0) {
                counts.add(group.count(kind) + " " + word(kind));
            }
        }
        return group.title() + ": " + String.join(", ", counts);
    }

    static String word(Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
            case RENAMED -> "renamed";
        };
    }

    static Optional<String> impact(SubjectChange change) {
        return change.impact().map(impact -> (impact.breaking() ? "breaking: " : "compatible: ") + impact.reason());
    }

    static String move(MovedPassage move) {
        String names = move.oldPassage().equals(move.newPassage())
                ? move.newPassage().text()
                : move.oldPassage().text() + " to " + move.newPassage().text();
        return names
                + " in " + move.document().text()
                + ": from " + move.oldStart() + "–" + move.oldEnd()
                + " to " + move.newStart() + "–" + move.newEnd();
    }

    static String fact(FactChange fact) {
        return fact.subject().text() + " " + fact.property().text() + " "
                + fact.object().text() + (fact.inferred() ? "  (inferred)" : "");
    }
}
