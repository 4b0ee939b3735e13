package org.turtleproof.rdf;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The canonical N-Quads line of a statement, without its line break. */
final class CanonicalLine {

    private CanonicalLine() {}

    /** The line of a statement without blank nodes. */
    static String of(Quad quad) {
        return of(quad, null, null, null);
    }

    /** The line of a statement; the labels, with {@code _:}, stand in for blank nodes and are null elsewhere. */
    static String of(Quad quad, String subject, String object, String graph) {
        Node value = quad.getObject();
        boolean literal = value.isLiteral();
        String language = literal ? value.getLiteralLanguage() : "";
        String line = NQuadsWriter.nquad(
                subject == null ? iri(quad.getSubject()) : subject,
                iri(quad.getPredicate()),
                literal ? value.getLiteralLexicalForm() : object == null ? iri(value) : object,
                literal ? value.getLiteralDatatypeURI() : null,
                language.isEmpty() ? null : language,
                null,
                inDefaultGraph(quad) ? null : graph == null ? iri(quad.getGraph()) : graph);
        return line.substring(0, line.length() - 1);
    }

    private static boolean inDefaultGraph(Quad quad) {
        return quad.getGraph() == null || quad.isDefaultGraph();
    }

    private static String iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("not a term of RDF 1.1 in this place: " + node);
        }
        return node.getURI();
    }
}
