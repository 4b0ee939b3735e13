package org.turtleproof.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.Prefixes;

/**
 * One of the two things that are compared.
 *
 * @param name what people called it
 * @param base what the IRIs of its graphs begin with
 * @param prefixes its prefixes
 * @param dataset its layers as named graphs, and its facts as default graph
 * @param answers what it answers to each of its questions, by the question's id
 * @param sources what it was read from, when that is at hand
 * @param notes what a reader should know of it
 */
public record Version(
        String name,
        String base,
        Prefixes prefixes,
        DatasetGraph dataset,
        Map<String, Answer> answers,
        Optional<KnowledgeBase> sources,
        List<String> notes) {

    public Version {
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
        notes = List.copyOf(notes);
    }

    /** The graph of a layer; empty when there is none of that name. */
    Graph layer(String layer) {
        return dataset.getGraph(NodeFactory.createURI(graphPrefix() + layer));
    }

    /** The names of its layers, in alphabetical order. */
    List<String> layers() {
        List<Node> names = new java.util.ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> name.isURI() && name.getURI().startsWith(graphPrefix()))
                .map(name -> name.getURI().substring(graphPrefix().length()))
                .sorted()
                .collect(Collectors.toList());
    }

    private String graphPrefix() {
        return base + "graph/";
    }
}
