package org.turtleproof.rdf.second;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorLogger;
import org.eclipse.rdf4j.rio.helpers.TurtleParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.source.SourceFile;
import org.turtleproof.work.Work;

/** One reading of a file by RDF4J. */
final class SecondReading {

    /**
     * Why RDF4J refuses a file.
     *
     * @param message what it says
     * @param line the line it has come to, if it says so
     */
    record Refusal(String message, Optional<Integer> line) {}

    /** RDF4J writes file IRIs with fewer slashes than Jena, which is no disagreement about the text. */
    private static final String FILE_ROOT = "file:///";

    private static final String STAND_IN = "http://file-root.invalid/";

    private SecondReading() {}

    /** The parser of a format, if RDF4J has one that is at hand. */
    static Optional<RDFParser> parser(RdfFormat format) {
        return parser(format, Map.of());
    }

    /** The parser of a format, for a text before which this much was declared. */
    static Optional<RDFParser> parser(RdfFormat format, Map<String, String> declared) {
        return switch (format) {
            case TURTLE -> Optional.of(new LighterParsers.Turtle(declared));
            case TRIG -> Optional.of(new LighterParsers.TriG());
            case N_TRIPLES -> Optional.of(new LighterParsers.NTriples());
            case RDF_XML -> Optional.of(new RDFXMLParser());
            case N_QUADS, JSON_LD -> Optional.empty();
        };
    }

    /** Hands every statement to the consumer, as Jena would have it; says why when the file is refused. */
    static Optional<Refusal> read(RDFParser parser, SourceFile file, String base, Consumer<Triple> consumer) {
        prepare(parser, new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                consumer.accept(Triple.create(
                        node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject())));
            }
        });
        Work reading = Work.fileRead(file.name(), "RDF4J");
        try {
            if (parser instanceof RDFXMLParser) {
                parser.parse(file.open(), asRdf4j(base));
            } else {
                parser.parse(new TextReader(file.characters(0, file.size())), asRdf4j(base));
            }
            return Optional.empty();
        } catch (RDFParseException refused) {
            Optional<Integer> line =
                    refused.getLineNumber() < 1 ? Optional.empty() : Optional.of((int) refused.getLineNumber());
            return Optional.of(new Refusal(firstLine(refused.getMessage()), line));
        } catch (IllegalArgumentException | RDFHandlerException refused) {
            return Optional.of(new Refusal(firstLine(String.valueOf(refused.getMessage())), Optional.empty()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            reading.done();
        }
    }

    /** Has a parser read as we want it to, for a handler. */
    static void prepare(RDFParser parser, RDFHandler handler) {
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.set(TurtleParserSettings.ACCEPT_TURTLESTAR, false);
        parser.set(BasicParserSettings.PROCESS_ENCODED_RDF_STAR, false);
        parser.setParseErrorListener(new Unheard());
        parser.setRDFHandler(handler);
    }

    /** An IRI of Jena's as RDF4J must be given it. */
    static String asRdf4j(String iri) {
        return iri.startsWith(FILE_ROOT) ? STAND_IN + iri.substring(FILE_ROOT.length()) : iri;
    }

    /** An IRI of RDF4J's as Jena has it. */
    static String asJena(String iri) {
        return iri.startsWith(STAND_IN) ? FILE_ROOT + iri.substring(STAND_IN.length()) : iri;
    }

    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\s*\\[line \\d+.*\\]$", "")
                .strip();
    }

    private static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(asJena(iri.stringValue()));
        }
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                    .orElseGet(() -> NodeFactory.createLiteralDT(
                            literal.getLabel(),
                            NodeFactory.getType(literal.getDatatype().stringValue())));
        }
        throw new IllegalArgumentException("statements about statements are not RDF 1.1");
    }

    /** What RDF4J grumbles about without refusing is of no interest here, and must not reach a log. */
    private static final class Unheard extends ParseErrorLogger {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {}

        @Override
        public void fatalError(String message, long line, long column) {}
    }
}
