package org.turtleproof.rdf;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import org.apache.jena.graph.Node;

/** A term as canonical N-Quads has it. */
final class CanonicalTerm {

    private CanonicalTerm() {}

    /**
     * The text of a term, that of a blank node by the label it has.
     *
     * @throws IllegalArgumentException when RDF 1.1 has no such term
     */
    static String of(Node node) {
        if (node.isURI()) {
            return NQuadsWriter.resource(node.getURI());
        }
        if (node.isBlank()) {
            return "_:" + node.getBlankNodeLabel();
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("not a term of RDF 1.1: " + node);
        }
        String language = node.getLiteralLanguage();
        return NQuadsWriter.literal(
                node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), language.isEmpty() ? null : language, null);
    }
}
