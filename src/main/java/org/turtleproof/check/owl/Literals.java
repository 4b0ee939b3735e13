package org.turtleproof.check.owl;

import org.apache.jena.graph.Node;

/** What is to be known of literals: whether they are well formed. */
final class Literals {

    private Literals() {}

    /** Whether a literal's text fits its datatype; those that do not are reported elsewhere and would stop a reasoner. */
    static boolean isWellFormed(Node literal) {
        return literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm());
    }
}
