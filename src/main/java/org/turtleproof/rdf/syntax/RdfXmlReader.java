package org.turtleproof.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.rdfxml.rrx.ReaderRDFXML_SAX;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.turtleproof.source.SourceFile;

/** Reads RDF/XML again to say on which lines its triples are written: the lines on which tags end. */
public final class RdfXmlReader {

    /** Takes a triple with the 1-based lines of its terms. */
    @FunctionalInterface
    public interface LinedTriple {
        /** One occurrence of a triple. */
        void accept(Triple triple, int subject, int predicate, int object);
    }

    private RdfXmlReader() {}

    /** Hands on every triple up to the first fault, with the blank nodes of a reading by the file's name. */
    public static void locate(SourceFile file, String base, LinedTriple consumer) {
        LabelToNode labels = LabelToNode.createScopeByDocumentHash(
                UUID.nameUUIDFromBytes(file.name().getBytes(StandardCharsets.UTF_8)));
        LineProfile profile = new LineProfile(labels, base);
        StreamRDFBase sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                consumer.accept(
                        triple,
                        profile.line(triple.getSubject()),
                        profile.line(triple.getPredicate()),
                        profile.line(triple.getObject()));
            }
        };
        try {
            ReaderRDFXML_SAX.factory
                    .create(Lang.RDFXML, profile)
                    .read(file.open(), base, Lang.RDFXML.getContentType(), sink, ARQ.getContext());
        } catch (RiotException fault) {
            // What lies after a fault has no triples.
        }
    }

    /** Remembers on which line each node was made. */
    private static final class LineProfile extends ParserProfileStd {
        private final Map<Node, Integer> lines = new IdentityHashMap<>();
        private int last = 1;

        LineProfile(LabelToNode labels, String base) {
            super(
                    new FactoryRDFStd(labels),
                    ErrorHandlerFactory.errorHandlerSimple(),
                    IRIxResolver.create(base).resolve(true).allowRelative(false).build(),
                    PrefixMapFactory.create(),
                    ARQ.getContext(),
                    false,
                    false);
        }

        int line(Node node) {
            return lines.getOrDefault(node, last);
        }

        private Node at(Node node, long line) {
            last = (int) Math.max(1, line);
            lines.put(node, last);
            return node;
        }

        @Override
        public Node createURI(String iri, long line, long col) {
            return at(super.createURI(iri, line, col), line);
        }

        @Override
        public Node createURI(IRIx iri, long line, long col) {
            return at(super.createURI(iri, line, col), line);
        }

        @Override
        public Node createTypedLiteral(String lexical, RDFDatatype datatype, long line, long col) {
            return at(super.createTypedLiteral(lexical, datatype, line, col), line);
        }

        @Override
        public Node createLangLiteral(String lexical, String language, long line, long col) {
            return at(super.createLangLiteral(lexical, language, line, col), line);
        }

        @Override
        public Node createStringLiteral(String lexical, long line, long col) {
            return at(super.createStringLiteral(lexical, line, col), line);
        }

        @Override
        public Node createBlankNode(Node scope, String label, long line, long col) {
            String scoped = super.createBlankNode(scope, label, line, col).getBlankNodeLabel();
            return at(NodeFactory.createBlankNode(scoped), line);
        }

        @Override
        public Node createBlankNode(Node scope, long line, long col) {
            return at(super.createBlankNode(scope, line, col), line);
        }
    }
}
