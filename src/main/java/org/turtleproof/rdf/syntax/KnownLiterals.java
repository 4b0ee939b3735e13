package org.turtleproof.rdf.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;

/**
 * Literals that were read before, so that numbers and dates that come again need not be looked at again. Some are forgotten for
 * others. Safe for use by several threads.
 */
final class KnownLiterals {

    private static final int ROOM = 1 << 13;

    private final AtomicReferenceArray<Node> known = new AtomicReferenceArray<>(ROOM);

    /** The literal with this lexical form and datatype; null when it is not known. */
    Node get(String lexical, RDFDatatype datatype) {
        Node literal = known.get(slot(lexical, datatype));
        return literal != null
                        && literal.getLiteralDatatype() == datatype
                        && literal.getLiteralLexicalForm().equals(lexical)
                ? literal
                : null;
    }

    /** Remembers a literal in which nothing is wrong. */
    void learn(Node literal) {
        known.set(slot(literal.getLiteralLexicalForm(), literal.getLiteralDatatype()), literal);
    }

    private static int slot(String lexical, RDFDatatype datatype) {
        return (31 * lexical.hashCode() + datatype.getURI().hashCode()) * 0x9E3779B9 >>> 19;
    }
}
