package org.turtleproof.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.ShaclResult;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.render.Renderer;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfWriter;
import org.turtleproof.source.Span;

/**
 * The findings of shapes as a SHACL validation report in Turtle (section 3.6), with their places in the namespace {@code
 * https://w3id.org/turtleproof/report#}.
 *
 * <p>{@code tp:location} is the culprit's place and {@code tp:shapeLocation} a place in the shapes: {@code tp:file}, and as
 * far as they are known {@code tp:line}, {@code tp:column}, {@code tp:endLine} and {@code tp:endColumn}, 1-based and in code
 * points. The data conform only if every stage of the proof ran.
 */
public final class ShaclReportRenderer implements Renderer {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String TP = "https://w3id.org/turtleproof/report#";

    @Override
    public String name() {
        return "shacl";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Prefixes prefixes = Prefixes.of(Map.of("sh", SH, "tp", TP, "xsd", "http://www.w3.org/2001/XMLSchema#"));
        new RdfWriter(prefixes).write(graph(report), RdfFormat.TURTLE, bytes);
        out.write(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Graph graph(Report report) {
        Graph graph = GraphFactory.createGraphMem();
        List<Diagnostic> results = report.diagnostics().all().stream()
                .filter(found -> found.shacl().isPresent())
                .toList();
        boolean complete = report.stages().stream().allMatch(stage -> stage.outcome() == StageResult.Outcome.DONE);
        Node root = NodeFactory.createBlankNode("report");
        graph.add(Triple.create(root, RDF.type.asNode(), sh("ValidationReport")));
        graph.add(Triple.create(
                root, sh("conforms"), results.isEmpty() && complete ? NodeConst.nodeTrue : NodeConst.nodeFalse));
        for (int i = 0; i < results.size(); i++) {
            String label = "r" + (i + 1);
            Node result = NodeFactory.createBlankNode(label);
            graph.add(Triple.create(root, sh("result"), result));
            add(results.get(i), result, label, graph);
        }
        return graph;
    }

    private static void add(Diagnostic found, Node result, String label, Graph graph) {
        ShaclResult shacl = found.shacl().orElseThrow();
        graph.add(Triple.create(result, RDF.type.asNode(), sh("ValidationResult")));
        graph.add(Triple.create(result, sh("focusNode"), node(shacl.focusNode())));
        shacl.path()
                .ifPresent(path ->
                        graph.add(Triple.create(result, sh("resultPath"), new PathTriples(graph, label).add(path))));
        shacl.value().ifPresent(value -> graph.add(Triple.create(result, sh("value"), node(value))));
        graph.add(Triple.create(result, sh("sourceConstraintComponent"), node(shacl.component())));
        graph.add(Triple.create(result, sh("sourceShape"), node(shacl.shape())));
        graph.add(Triple.create(result, sh("resultSeverity"), severity(found.severity())));
        graph.add(Triple.create(result, sh("resultMessage"), NodeFactory.createLiteralString(found.message())));
        graph.add(Triple.create(
                result, tp("rule"), NodeFactory.createLiteralString(found.rule().text())));
        addPlace("location", found.primary().span(), result, label + "l", graph);
        int number = 1;
        for (Label context : found.context()) {
            addPlace("shapeLocation", context.span(), result, label + "s" + number++, graph);
        }
    }

    private static void addPlace(String property, Span span, Node result, String label, Graph graph) {
        Node place = NodeFactory.createBlankNode(label);
        graph.add(Triple.create(result, tp(property), place));
        graph.add(Triple.create(
                place, tp("file"), NodeFactory.createLiteralString(span.file().name())));
        if (span.extent() != Span.Extent.FILE) {
            addNumber(place, "line", span.start().line(), graph);
        }
        if (span.extent() == Span.Extent.TOKEN) {
            addNumber(place, "column", span.start().column(), graph);
            addNumber(place, "endLine", span.end().line(), graph);
            addNumber(place, "endColumn", span.end().column(), graph);
        }
    }

    private static void addNumber(Node place, String property, int number, Graph graph) {
        graph.add(Triple.create(place, tp(property), NodeFactoryExtra.intToNode(number)));
    }

    private static Node severity(Severity severity) {
        return switch (severity) {
            case ERROR -> sh("Violation");
            case WARNING -> sh("Warning");
            case INFO -> sh("Info");
        };
    }

    private static Node node(String term) {
        return NodeFactoryExtra.parseNode(term);
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private static Node tp(String name) {
        return NodeFactory.createURI(TP + name);
    }
}
