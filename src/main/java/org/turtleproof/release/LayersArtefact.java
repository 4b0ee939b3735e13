package org.turtleproof.release;

import java.io.IOException;
import java.util.List;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.OrderedGraph;
import org.turtleproof.rdf.RdfFormat;

/** {@code graphs/<layer>.ttl}: each layer as Turtle, but for those that have an artefact of their own. */
final class LayersArtefact implements Artefact {

    private static final List<String> ELSEWHERE = List.of(Layers.ONTOLOGY, Layers.SHAPES, Release.METADATA);

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        for (String layer : content.layers().names()) {
            if (!ELSEWHERE.contains(layer)) {
                OrderedGraph graph = content.layer(layer);
                folder.add(
                        "graphs/" + layer + ".ttl",
                        "The graph of the layer " + layer,
                        RdfFormat.TURTLE.mediaType(),
                        out -> content.writer().write(graph, RdfFormat.TURTLE, out));
            }
        }
    }
}
