package org.turtleproof.rdf.second;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.turtleproof.rdf.syntax.PlainIri;

/** RDF4J's parsers without their look at IRIs in which there is nothing to find, on which they spend half of their time. */
final class LighterParsers {

    private LighterParsers() {}

    static final class Turtle extends TurtleParser {
        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }

        @Override
        protected IRI resolveURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.resolveURI(iri);
        }
    }

    static final class TriG extends TriGParser {
        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }

        @Override
        protected IRI resolveURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.resolveURI(iri);
        }
    }

    static final class NTriples extends NTriplesParser {
        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }
    }
}
