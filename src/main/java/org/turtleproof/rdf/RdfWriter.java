package org.turtleproof.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes graphs and datasets in every known format, in UTF-8: the same statements always give the same bytes.
 *
 * <p>Turtle and TriG are pretty, with subjects in {@link NodeOrder} and blank nodes inline. A blank node that must be
 * named keeps the label it has: give statements their canonical labels first ({@link CanonicalForm}) when the bytes must
 * not depend on how they were read.
 *
 * @param prefixes the prefixes to write names with
 */
public record RdfWriter(Prefixes prefixes) {

    /** Writes one graph; {@code out} stays open. */
    public void write(Graph graph, RdfFormat format, OutputStream out) throws IOException {
        write(OrderedGraph.of(graph), format, out);
    }

    /** Writes one graph; {@code out} stays open. */
    public void write(OrderedGraph graph, RdfFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TURTLE -> new PrettyTurtle(out, prefixes).write(graph);
            case RDF_XML ->
                RDFWriter.source(new PrefixedGraph(graph.view(), prefixes))
                        .format(RDFFormat.RDFXML_PRETTY)
                        .output(out);
            case N_TRIPLES, N_QUADS -> plain(graph.asDataset(), out);
            case TRIG, JSON_LD -> write(graph.asDataset(), format, out);
        }
        out.flush();
    }

    /**
     * Writes a dataset; {@code out} stays open.
     *
     * @throws IllegalArgumentException when the format holds one graph only
     */
    public void write(DatasetGraph dataset, RdfFormat format, OutputStream out) throws IOException {
        write(OrderedDataset.of(dataset), format, out);
    }

    /**
     * Writes a dataset; {@code out} stays open.
     *
     * @throws IllegalArgumentException when the format holds one graph only
     */
    public void write(OrderedDataset dataset, RdfFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TRIG -> new PrettyTurtle(out, prefixes).write(dataset);
            case N_QUADS -> plain(dataset, out);
            case JSON_LD -> JsonLdWriter.write(dataset, prefixes, out);
            default -> throw new IllegalArgumentException(format.label() + " holds one graph only");
        }
        out.flush();
    }

    private static void plain(OrderedDataset dataset, OutputStream out) {
        AWriter writer = IO.wrapUTF8(out);
        WriterStreamRDFPlain sink = new WriterStreamRDFPlain(writer, new LabelsAsGiven());
        sink.start();
        dataset.view().find().forEachRemaining(sink::quad);
        sink.finish();
        writer.flush();
    }

    private static final class LabelsAsGiven extends NodeFormatterNT {
        @Override
        public void formatBNode(AWriter out, String label) {
            out.print("_:" + label);
        }
    }
}
