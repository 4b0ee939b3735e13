package org.turtleproof.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.turtleproof.compile.Compiler;
import org.turtleproof.compile.ShaclReportRenderer;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.render.Palette;
import org.turtleproof.diagnostic.render.RenderOptions;
import org.turtleproof.diagnostic.render.Renderer;
import org.turtleproof.diagnostic.render.Renderers;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfWriter;
import org.turtleproof.serve.Review;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.source.SourceFile;

/** Proves posted data by every check of the house; what is found in the release's own files is left out of the report. */
final class CompilerReview implements Review {

    private static final List<String> OUR_DATA = List.of(Layers.ESTABLISHED, "contested", "claims", "evidence");

    @Override
    public String report(SourceFile posted, boolean withData, ServedRelease release, String format) {
        List<RoleFile> files = new ArrayList<>();
        files.add(new RoleFile(posted, Role.DATA));
        files.add(file("release-ontology.ttl", release, Role.ONTOLOGY, List.of(Layers.ONTOLOGY)));
        files.add(file("release-shapes.ttl", release, Role.SHAPES, List.of(Layers.SHAPES)));
        if (withData) {
            files.add(file("release-data.ttl", release, Role.DATA, OUR_DATA));
        }
        Report whole = Compiler.standard()
                .compile(new KnowledgeBaseLoader().load(files, Optional.empty()))
                .report();
        Diagnostics theirs = new Diagnostics(whole.diagnostics().all().stream()
                .filter(found -> found.primary().span().file().equals(posted))
                .toList());
        return render(new Report(theirs, whole.stages(), whole.rules()), format);
    }

    private static RoleFile file(String name, ServedRelease release, Role role, List<String> layers) {
        Graph graph = GraphFactory.createGraphMem();
        for (String layer : layers) {
            release.dataset().getGraph(release.graphName(layer)).find().forEachRemaining(graph::add);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RdfWriter(release.prefixes()).write(graph, RdfFormat.TURTLE, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new RoleFile(SourceFile.of(name, out.toByteArray()), role);
    }

    private static String render(Report report, String format) {
        RenderOptions options = new RenderOptions(Severity.ERROR, RenderOptions.USUAL_LIMIT, false, Palette.PLAIN);
        Renderer renderer = Renderers.of(options)
                .plus(new ShaclReportRenderer())
                .named(format)
                .orElseThrow();
        StringWriter out = new StringWriter();
        try {
            renderer.render(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
