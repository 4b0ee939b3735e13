package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.rdf.format.Piece.Comment;
import org.turtleproof.rdf.format.Term.Verb;

/**
 * Writes items in the layout of the house.
 *
 * <p>Predicates stand on lines of their own, two columns in; objects, brackets and lists share a line where they fit into 120
 * columns and have no comments; else further objects stand on lines of their own, two more columns in.
 */
final class Layout {

    private static final int WIDTH = 120;
    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean closed = true;

    private Layout() {}

    /** The lines of an item, without the comments above it. */
    static List<String> of(Item item) {
        Layout layout = new Layout();
        if (item instanceof Item.Directive directive) {
            layout.start(0);
            String keyword = directive.prefix().isEmpty() ? "@base" : "@prefix " + directive.prefix();
            layout.append(keyword + " " + directive.iri() + " .");
            layout.after(directive.after());
        } else if (item instanceof Item.Statement statement) {
            layout.statement(statement);
        }
        layout.flush();
        return layout.lines;
    }

    // ---- Lines

    private void start(int indent) {
        flush();
        line.append(" ".repeat(indent));
        closed = false;
    }

    private void flush() {
        if (!closed) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        closed = true;
    }

    private void append(String text) {
        line.append(text);
    }

    private int column() {
        int lineBreak = Math.max(line.lastIndexOf("\n"), line.lastIndexOf("\r"));
        return line.length() - lineBreak - 1;
    }

    private void comments(List<Comment> comments, int indent) {
        for (Comment comment : comments) {
            start(indent);
            append(comment.text());
        }
    }

    /** Comments behind what is on the line, which then takes nothing more. */
    private void after(List<String> comments) {
        if (!comments.isEmpty()) {
            append(" " + String.join(" ", comments));
            flush();
        }
    }

    /** Goes on: on this line unless a comment ended it. */
    private void goOn(int indent) {
        if (closed) {
            start(indent);
        } else {
            append(" ");
        }
    }

    // ---- Statements

    private void statement(Item.Statement statement) {
        start(0);
        term(statement.subject(), 0);
        after(statement.subject().after());
        List<Verb> verbs = statement.verbs();
        for (int i = 0; i < verbs.size(); i++) {
            Verb verb = verbs.get(i);
            comments(verb.before(), STEP);
            if (i > 0 || !verb.before().isEmpty()) {
                start(STEP);
            } else {
                goOn(STEP);
            }
            boolean last = i == verbs.size() - 1;
            boolean ended = last && statement.beforeDot().isEmpty();
            verb(verb, STEP, last ? ended ? " ." : "" : " ;");
        }
        if (!statement.beforeDot().isEmpty() || verbs.isEmpty()) {
            comments(statement.beforeDot(), STEP);
            if (!statement.beforeDot().isEmpty()) {
                start(STEP);
                append(".");
            } else {
                goOn(STEP);
                append(".");
            }
        }
        if (closed && !statement.after().isEmpty()) {
            String ended = lines.remove(lines.size() - 1);
            line.append(ended);
            closed = false;
        }
        after(statement.after());
    }

    private void verb(Verb verb, int indent, String separator) {
        append(verb.name());
        after(verb.afterName());
        List<Term> objects = verb.objects();
        Optional<String> inline = verb.inlineObjects();
        if (inline.isPresent() && column() + 1 + inline.get().length() + separator.length() <= WIDTH) {
            append(" " + inline.get());
        } else if (objects.size() == 1
                && objects.get(0).before().isEmpty()
                && verb.afterName().isEmpty()) {
            append(" ");
            term(objects.get(0), indent);
        } else {
            objects(objects, indent + STEP);
        }
        append(separator);
        after(verb.after());
    }

    private void objects(List<Term> objects, int indent) {
        for (int i = 0; i < objects.size(); i++) {
            Term object = objects.get(i);
            comments(object.before(), indent);
            if (i > 0 || !object.before().isEmpty()) {
                start(indent);
            } else {
                goOn(indent);
            }
            term(object, indent);
            if (i < objects.size() - 1) {
                append(" ,");
                after(object.after());
            }
        }
    }

    private void term(Term term, int indent) {
        Optional<String> inline = term.inline();
        if (term instanceof Term.Leaf leaf) {
            append(leaf.piece().text());
        } else if (inline.isPresent() && column() + inline.get().length() + STEP <= WIDTH) {
            append(inline.get());
        } else if (term instanceof Term.Bracket bracket) {
            bracket(bracket, indent);
        } else if (term instanceof Term.Sequence sequence) {
            sequence(sequence, indent);
        }
    }

    private void bracket(Term.Bracket bracket, int indent) {
        append("[");
        after(bracket.open().after());
        for (int i = 0; i < bracket.verbs().size(); i++) {
            Verb verb = bracket.verbs().get(i);
            comments(verb.before(), indent + STEP);
            start(indent + STEP);
            verb(verb, indent + STEP, i < bracket.verbs().size() - 1 ? " ;" : "");
        }
        comments(bracket.close().before(), indent + STEP);
        start(indent);
        append("]");
    }

    private void sequence(Term.Sequence sequence, int indent) {
        append("(");
        after(sequence.open().after());
        for (Term item : sequence.items()) {
            comments(item.before(), indent + STEP);
            start(indent + STEP);
            term(item, indent + STEP);
            after(item.after());
        }
        comments(sequence.close().before(), indent + STEP);
        start(indent);
        append(")");
    }
}
