package org.turtleproof.rdf.second;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.turtleproof.rdf.syntax.KnownWords;
import org.turtleproof.rdf.syntax.PlainIris;

/**
 * RDF4J's parsers without what takes most of their time: their look at IRIs in which there is nothing to find, a lock for each
 * character, and for Turtle names that were read before and what is asked of literals. A blank node with a label keeps it, behind
 * a prefix that no generated name has.
 */
final class LighterParsers {

    /** What the names of blank nodes begin with that have a label in the text. */
    static final String LABEL = "label:";

    private LighterParsers() {}

    static final class Turtle extends TurtleParser {
        private final Map<String, String> declared;
        private final PlainIris plain = new PlainIris();
        private String base = "";
        private TextReader text;
        private KnownWords<Value> names;

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
            names = text.words();
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
        protected void parsePrefixID() throws IOException {
            super.parsePrefixID();
            names.forget();
        }

        /** A name that comes again is what it was before. */
        @Override
        protected Value parseQNameOrBoolean() throws IOException {
            boolean word = names.lookAt(text.offset());
            Value known = word ? names.reading() : null;
            if (known != null) {
                text.moveTo(names.end());
                return known;
            }
            Value read = super.parseQNameOrBoolean();
            if (word && text.offset() == names.end()) {
                names.learn(read);
            }
            return read;
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
        protected int peekCodePoint() {
            int next = text.readCodePoint();
            text.unread(next);
            return next;
        }

        @Override
        protected void verifyCharacterOrFail(int read, String expected) throws RDFParseException {
            if (read == -1 || expected.indexOf(read) < 0) {
                super.verifyCharacterOrFail(read, expected);
            }
        }

        /** Blanks within a line need no counting. */
        @Override
        protected int skipWSC() throws IOException {
            text.skipSpaces();
            int next = text.peek();
            return next > ' ' && next <= '~' && next != '#' ? next : super.skipWSC();
        }

        /** What has neither an escape nor a line break in it is taken as it stands. */
        @Override
        protected String parseString(int quote) throws IOException {
            Optional<String> plain = text.readPlainString((char) quote);
            return plain.isPresent() ? plain.get() : super.parseString(quote);
        }

        @Override
        protected void unread(int codePoint) {
            text.unread(codePoint);
        }

        @Override
        protected void unread(String read) {
            text.unread(read);
        }

        /** Nothing is asked of a literal here, neither of its datatype nor of its language. */
        @Override
        protected Literal createLiteral(String label, String language, IRI datatype, long line, long column) {
            if (language != null && !language.isEmpty()) {
                return valueFactory.createLiteral(label, language);
            }
            return language == null && datatype != null && !datatype.equals(RDF.LANGSTRING)
                    ? valueFactory.createLiteral(label, datatype)
                    : super.createLiteral(label, language, datatype, line, column);
        }

        @Override
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return plain.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }

        @Override
        protected IRI resolveURI(String iri) throws RDFParseException {
            return plain.holds(iri) ? valueFactory.createIRI(iri) : super.resolveURI(iri);
        }
    }

    static final class TriG extends TriGParser {
        private final PlainIris plain = new PlainIris();

        @Override
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return plain.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }

        @Override
        protected IRI resolveURI(String iri) throws RDFParseException {
            return plain.holds(iri) ? valueFactory.createIRI(iri) : super.resolveURI(iri);
        }
    }

    static final class NTriples extends NTriplesParser {
        private final PlainIris plain = new PlainIris();

        @Override
        protected Resource createNode(String label) throws RDFParseException {
            return valueFactory.createBNode(LABEL + label);
        }

        @Override
        protected IRI createURI(String iri) throws RDFParseException {
            return plain.holds(iri) ? valueFactory.createIRI(iri) : super.createURI(iri);
        }
    }
}
