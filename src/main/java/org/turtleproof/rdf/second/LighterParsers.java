package org.turtleproof.rdf.second;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.turtleproof.rdf.syntax.PlainIri;

/**
 * RDF4J's parsers without what takes most of their time: their look at IRIs in which there is nothing to find, and a lock for each
 * character. A blank node with a label keeps it, behind a prefix that no generated name has.
 */
final class LighterParsers {

    /** What the names of blank nodes begin with that have a label in the text. */
    static final String LABEL = "label:";

    private LighterParsers() {}

    static final class Turtle extends TurtleParser {
        private final Map<String, String> declared;
        private String base = "";
        private TextReader text = new TextReader("");

        /** A parser of a text that goes on where this much was declared. */
        Turtle(Map<String, String> declared) {
            this.declared = declared;
            clear();
        }

        /** The base that was declared last. */
        String base() {
            return base;
        }

        @Override
        public synchronized void parse(Reader reader, String base) throws IOException {
            text = (TextReader) reader;
            super.parse(reader, base);
        }

        /** Called by the constructor of the parser, too, before anything is declared. */
        @Override
        protected void initializeNamespaceTableFromConfiguration() {
            if (declared != null) {
                declared.forEach(this::setNamespace);
            }
        }

        @Override
        protected void setBaseURI(String declaredNow) {
            base = declaredNow;
            super.setBaseURI(declaredNow);
        }

        @Override
        protected int readCodePoint() {
            return text.readCodePoint();
        }

        @Override
        protected void unread(int codePoint) {
            text.unread(codePoint);
        }

        @Override
        protected void unread(String read) {
            text.unread(read);
        }

        @Override
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

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
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

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
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return PlainIri.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }
    }
}
