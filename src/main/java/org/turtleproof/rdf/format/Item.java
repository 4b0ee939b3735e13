package org.turtleproof.rdf.format;

import java.util.List;
import org.turtleproof.rdf.format.Piece.Comment;
import org.turtleproof.rdf.format.Term.Verb;

/** What stands at the top of a Turtle document. */
sealed interface Item {

    /** Comments on lines of their own above it. */
    List<Comment> before();

    /** Whether a blank line stands above it and its comments. */
    boolean blankBefore();

    /** Whether a blank line stands between it and the comments above it. */
    boolean blankBelowComments();

    /**
     * A prefix or base.
     *
     * @param prefix the prefix with its colon; empty for a base
     * @param iri the IRI as it is written
     */
    record Directive(
            String prefix,
            String iri,
            List<Comment> before,
            List<String> after,
            boolean blankBefore,
            boolean blankBelowComments)
            implements Item {}

    /**
     * A subject with what is said of it.
     *
     * @param beforeDot comments on lines of their own above the full stop
     * @param after comments behind the full stop
     */
    record Statement(
            Term subject,
            List<Verb> verbs,
            List<Comment> beforeDot,
            List<String> after,
            boolean blankBefore,
            boolean blankBelowComments)
            implements Item {
        @Override
        public List<Comment> before() {
            return subject.before();
        }
    }

    /** The end of the text, for the comments above it. */
    record End(List<Comment> before, boolean blankBefore) implements Item {
        @Override
        public boolean blankBelowComments() {
            return false;
        }
    }
}
