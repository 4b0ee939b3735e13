package org.turtleproof.rdf;

import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads back what {@link RdfWriter} wrote: blank nodes keep the labels they have in the file. */
public final class DatasetReader {

    private DatasetReader() {}

    /**
     * Hands every statement to {@code sink}, those of the default graph under {@link Quad#defaultGraphIRI}; {@code in} stays open.
     *
     * @throws MalformedRdfException at the first statement that breaks the grammar
     */
    public static void read(InputStream in, RdfFormat format, Consumer<Quad> sink) throws MalformedRdfException {
        try {
            RDFParser.create()
                    .source(CloseShieldInputStream.wrap(in))
                    .lang(format.lang())
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .set(LangJSONLD11.JSONLD_OPTIONS, InlineContexts.options())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new Handover(sink));
        } catch (RiotException stopped) {
            throw new MalformedRdfException(stopped.getMessage(), stopped);
        }
    }

    private static final class Handover extends StreamRDFBase {
        private final Consumer<Quad> sink;

        Handover(Consumer<Quad> sink) {
            this.sink = sink;
        }

        @Override
        public void triple(Triple triple) {
            sink.accept(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            sink.accept(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
        }
    }
}
