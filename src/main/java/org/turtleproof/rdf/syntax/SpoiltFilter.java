package org.turtleproof.rdf.syntax;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Passes on what was read, without the statements that a name with an undeclared prefix spoils. */
final class SpoiltFilter extends StreamRDFWrapper {

    SpoiltFilter(StreamRDF sink) {
        super(sink);
    }

    @Override
    public void triple(Triple triple) {
        if (isSound(triple)) {
            super.triple(triple);
        }
    }

    @Override
    public void quad(Quad quad) {
        if (isSound(quad.asTriple())) {
            super.quad(quad);
        }
    }

    /** Whether no name with an undeclared prefix spoils a triple. */
    static boolean isSound(Triple triple) {
        return isSound(triple.getSubject()) && isSound(triple.getPredicate()) && isSound(triple.getObject());
    }

    private static boolean isSound(Node node) {
        String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        return iri.isEmpty() || iri.charAt(0) != 'u' || !iri.startsWith(DeclaredPrefixes.STAND_IN);
    }
}
