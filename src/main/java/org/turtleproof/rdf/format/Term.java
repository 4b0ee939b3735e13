package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turtleproof.rdf.format.Piece.Comment;

/** A subject or object as it is written, with the comments around it. */
sealed interface Term {

    /** Comments on lines of their own above it. */
    List<Comment> before();

    /** Comments behind it. */
    List<String> after();

    /** The term on one line, when nothing in it needs more. */
    Optional<String> inline();

    /** A term of one token. */
    record Leaf(Piece piece, List<Comment> before, List<String> after) implements Term {
        @Override
        public Optional<String> inline() {
            return Optional.of(piece.text()).filter(text -> text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
        }
    }

    /** A term in square brackets. */
    record Bracket(Piece open, List<Verb> verbs, Piece close, List<Comment> before, List<String> after)
            implements Term {
        @Override
        public Optional<String> inline() {
            if (!open.after().isEmpty() || !close.before().isEmpty()) {
                return Optional.empty();
            }
            List<Optional<String>> parts = verbs.stream().map(Verb::inline).toList();
            if (parts.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            return Optional.of(
                    parts.isEmpty()
                            ? "[]"
                            : parts.stream().map(Optional::get).collect(Collectors.joining(" ; ", "[ ", " ]")));
        }
    }

    /** A list. */
    record Sequence(Piece open, List<Term> items, Piece close, List<Comment> before, List<String> after)
            implements Term {
        @Override
        public Optional<String> inline() {
            boolean bare = open.after().isEmpty()
                    && close.before().isEmpty()
                    && items.stream()
                            .allMatch(item -> item.before().isEmpty()
                                    && item.after().isEmpty()
                                    && item.inline().isPresent());
            return bare
                    ? Optional.of(
                            items.isEmpty()
                                    ? "()"
                                    : items.stream()
                                            .map(item -> item.inline().orElseThrow())
                                            .collect(Collectors.joining(" ", "( ", " )")))
                    : Optional.empty();
        }
    }

    /**
     * A predicate with its objects.
     *
     * @param name the predicate as it is written
     * @param before comments on lines of their own above it
     * @param afterName comments right behind the predicate
     * @param objects one or more
     * @param after comments behind the last object or the semicolon
     */
    record Verb(String name, List<Comment> before, List<String> afterName, List<Term> objects, List<String> after) {

        /** The predicate and its objects on one line, when nothing in them needs more. */
        Optional<String> inline() {
            if (!before.isEmpty() || !after.isEmpty()) {
                return Optional.empty();
            }
            return inlineObjects().map(objects -> name + " " + objects);
        }

        /** The objects on one line, when nothing in them needs more. */
        Optional<String> inlineObjects() {
            boolean bare = afterName.isEmpty()
                    && objects.stream()
                            .allMatch(object -> object.before().isEmpty()
                                    && object.after().isEmpty()
                                    && object.inline().isPresent());
            return bare
                    ? Optional.of(objects.stream()
                            .map(object -> object.inline().orElseThrow())
                            .collect(Collectors.joining(" , ")))
                    : Optional.empty();
        }

        /** The same with more comments above. */
        Verb below(List<Comment> comments) {
            return comments.isEmpty() ? this : new Verb(name, joined(comments, before), afterName, objects, after);
        }
    }

    /** Two lists as one. */
    static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
        return Stream.<T>concat(one.stream(), other.stream()).collect(Collectors.toCollection(ArrayList::new));
    }
}
