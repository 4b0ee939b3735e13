package org.turtleproof.rdf.compact;

import java.util.Comparator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.impl.LiteralLabelFactory;

/**
 * Terms that differ by their text alone: all IRIs, all blank nodes, the literals of one datatype or of one language.
 *
 * @param kind what sort of terms they are
 * @param qualifier the IRI of the datatype, or the language tag; empty for IRIs and blank nodes
 */
record TermGroup(Kind kind, String qualifier) implements Comparable<TermGroup> {

    /** The sorts of terms of RDF 1.1, in the order of their groups; their places are part of the format of files. */
    enum Kind {
        IRI,
        BLANK,
        TYPED,
        LANGUAGE
    }

    private static final Comparator<TermGroup> ORDER = Comparator.comparing(TermGroup::kind)
            .thenComparing(group -> TermText.bytes(group.qualifier), java.util.Arrays::compareUnsigned);

    /**
     * The group of a term.
     *
     * @throws IllegalArgumentException for what is no term of RDF 1.1
     */
    static TermGroup of(Node term) {
        if (term.isURI()) {
            return new TermGroup(Kind.IRI, "");
        }
        if (term.isBlank()) {
            return new TermGroup(Kind.BLANK, "");
        }
        if (!term.isLiteral() || term.getLiteralBaseDirection() != null) {
            throw new IllegalArgumentException("not a term of RDF 1.1: " + term);
        }
        return term.getLiteralLanguage().isEmpty()
                ? new TermGroup(Kind.TYPED, term.getLiteralDatatypeURI())
                : new TermGroup(Kind.LANGUAGE, term.getLiteralLanguage());
    }

    /** What tells a term from the others of its group: the IRI, the label, the lexical form. */
    static String text(Node term) {
        if (term.isURI()) {
            return term.getURI();
        }
        return term.isBlank() ? term.getBlankNodeLabel() : term.getLiteralLexicalForm();
    }

    /**
     * Makes terms of this group from their texts.
     *
     * @throws RuntimeException of whatever kind when the language tag is none
     */
    java.util.function.Function<String, Node> maker() {
        return switch (kind) {
            case IRI -> NodeFactory::createURI;
            case BLANK -> NodeFactory::createBlankNode;
            case TYPED -> {
                RDFDatatype type = NodeFactory.getType(qualifier);
                yield text -> NodeFactory.createLiteralDT(text, type);
            }
            case LANGUAGE -> {
                // Brought into its usual form once, not for every literal.
                String tag = NodeFactory.createLiteralLang("", qualifier).getLiteralLanguage();
                yield text -> NodeFactory.createLiteral(LiteralLabelFactory.createLang(text, tag));
            }
        };
    }

    @Override
    public int compareTo(TermGroup other) {
        return ORDER.compare(this, other);
    }
}
