package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Arranges what the facts relate to an entity on an ellipse around it.
 *
 * @param content where from
 */
record Neighbourhood(Content content) {

    private static final int MOST = 10;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 340;
    private static final double ACROSS = 0.33;
    private static final double DOWN = 0.42;

    List<Neighbour> of(Node entity) {
        Map<Node, Node> properties = new LinkedHashMap<>();
        Stream.concat(content.facts().about(entity).stream(), content.facts().into(entity).stream())
                .forEach(triple -> properties.merge(other(triple, entity), triple.getPredicate(), this::moreSpecial));
        List<Map.Entry<Node, Node>> shown = properties.entrySet().stream()
                .filter(entry -> isEntity(entry.getKey()) && !entry.getKey().equals(entity))
                .limit(MOST)
                .toList();
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double angle = 2 * Math.PI * i / shown.size() - Math.PI / 2;
            neighbours.add(new Neighbour(
                    content.references().to(shown.get(i).getKey()),
                    content.references().to(shown.get(i).getValue()),
                    (int) Math.round(WIDTH / 2.0 + WIDTH * ACROSS * Math.cos(angle)),
                    (int) Math.round(HEIGHT / 2.0 + HEIGHT * DOWN * Math.sin(angle))));
        }
        return neighbours;
    }

    private Node moreSpecial(Node one, Node other) {
        return content.isBelow(other, one) ? other : one;
    }

    private static Node other(Triple triple, Node entity) {
        return triple.getSubject().equals(entity) ? triple.getObject() : triple.getSubject();
    }

    private boolean isEntity(Node node) {
        return node.isURI() && node.getURI().startsWith(content.release().idSpace());
    }
}
