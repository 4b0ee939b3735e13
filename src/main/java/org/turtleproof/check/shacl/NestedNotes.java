package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Reason;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.source.Span;

/** Why the inner shapes of a broken constraint held or did not: one remark for each reason, with its place. */
final class NestedNotes {

    /** How many levels of inner shapes are explained. */
    private static final int DEEPEST = 3;

    /** How many remarks a finding may have. */
    private static final int MOST = 24;

    private final Validation validation;
    private final ResultWording wording;
    private final TermWords words;

    NestedNotes(Validation validation, ResultWording wording, TermWords words) {
        this.validation = validation;
        this.wording = wording;
        this.words = words;
    }

    /** A result and all the inner results that would be explained with it. */
    Stream<Result> withInner(Result result) {
        return withInner(result, evaluation(), 0);
    }

    /** A view for one finding: several threads may be at work, each on a finding of its own. */
    private Evaluation evaluation() {
        return new Evaluation(validation.graph(), validation.classes());
    }

    private static Stream<Result> withInner(Result result, Evaluation evaluation, int depth) {
        Stream<Result> inner = depth == DEEPEST
                ? Stream.empty()
                : result.constraint().reasons(evaluation, result).stream()
                        .flatMap(reason -> reason.results().stream())
                        .flatMap(one -> withInner(one, evaluation, depth + 1));
        return Stream.concat(Stream.of(result), inner);
    }

    /** The remarks that explain a result. */
    List<Note> of(Result result, ResultLocator locator) {
        List<Note> notes = new ArrayList<>();
        explain(result, evaluation(), locator, locator.locate(result).primary(), 0, notes);
        return notes.size() <= MOST ? notes : truncated(notes);
    }

    private static List<Note> truncated(List<Note> notes) {
        List<Note> kept = new ArrayList<>(notes.subList(0, MOST));
        kept.add(Note.of("and " + (notes.size() - MOST) + " more reasons"));
        return kept;
    }

    private void explain(
            Result result,
            Evaluation evaluation,
            ResultLocator locator,
            Optional<Span> outer,
            int depth,
            List<Note> notes) {
        if (depth == DEEPEST) {
            return;
        }
        List<Reason> reasons = result.constraint().reasons(evaluation, result);
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            String indent = "  ".repeat(depth);
            String which = indent + (reasons.size() > 1 ? (i + 1) + " of " + reasons.size() + ": " : "");
            if (reason.results().isEmpty()) {
                notes.add(note(which + "fits " + describe(reason.shape()), outer));
            }
            for (Result inner : reason.results()) {
                boolean sameNode = inner.path().isEmpty() && inner.focus() == reason.focus();
                Optional<Span> place = sameNode ? outer : locator.locate(inner).primary();
                notes.add(note(
                        which + "does not fit " + describe(reason.shape()) + ": "
                                + wording.message(inner, Optional.empty()),
                        place));
                explain(inner, evaluation, locator, place, depth + 1, notes);
            }
        }
    }

    private String describe(Shape shape) {
        return shape.node().isURI() ? words.show(shape.node()) : "the shape";
    }

    private static Note note(String text, Optional<Span> place) {
        return new Note(text, place);
    }
}
