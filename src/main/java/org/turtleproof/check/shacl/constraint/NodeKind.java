package org.turtleproof.check.shacl.constraint;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The kinds of node that {@code sh:nodeKind} tells apart. */
public enum NodeKind {
    IRI(SHACL.IRI, "an IRI", true, false, false),
    BLANK_NODE(SHACL.BlankNode, "a blank node", false, true, false),
    LITERAL(SHACL.Literal, "a literal", false, false, true),
    BLANK_NODE_OR_IRI(SHACL.BlankNodeOrIRI, "a blank node or an IRI", true, true, false),
    BLANK_NODE_OR_LITERAL(SHACL.BlankNodeOrLiteral, "a blank node or a literal", false, true, true),
    IRI_OR_LITERAL(SHACL.IRIOrLiteral, "an IRI or a literal", true, false, true);

    private final Node term;
    private final String words;
    private final boolean iri;
    private final boolean blank;
    private final boolean literal;

    NodeKind(Node term, String words, boolean iri, boolean blank, boolean literal) {
        this.term = term;
        this.words = words;
        this.iri = iri;
        this.blank = blank;
        this.literal = literal;
    }

    /** The kind that SHACL calls by this IRI. */
    public static Optional<NodeKind> of(Node term) {
        return Arrays.stream(values()).filter(kind -> kind.term.equals(term)).findFirst();
    }

    boolean accepts(Node node) {
        return node.isURI() && iri || node.isBlank() && blank || node.isLiteral() && literal;
    }

    String words() {
        return words;
    }
}
