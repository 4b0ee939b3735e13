package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.serve.diagram.Diagram;
import org.turtleproof.serve.diagram.Diagram.Arrow;
import org.turtleproof.serve.diagram.Diagram.Box;

/**
 * Draws classes as boxes and the object properties between them, by domain and range, as arrows.
 *
 * @param content where from
 */
record ClassDiagram(Content content) {

    private static final int MOST = 10;
    private static final int MOST_AROUND = 8;

    private record Ends(Node from, Node to) {}

    /** The classes below no other that are tied to others most, each standing for all below it. */
    Optional<Diagram> overview() {
        Map<Ends, List<Node>> ties = new LinkedHashMap<>();
        relations().forEach((ends, properties) -> {
            for (Node from : roots(ends.from())) {
                for (Node to : roots(ends.to())) {
                    if (!from.equals(to)) {
                        ties.computeIfAbsent(new Ends(from, to), key -> new ArrayList<>())
                                .addAll(properties);
                    }
                }
            }
        });
        Map<Node, Integer> degrees = new HashMap<>();
        ties.forEach((ends, properties) -> {
            degrees.merge(ends.from(), properties.size(), Integer::sum);
            degrees.merge(ends.to(), properties.size(), Integer::sum);
        });
        Set<Node> shown = degrees.keySet().stream()
                .sorted(Comparator.comparing((Node node) -> -degrees.get(node)).thenComparing(Node::getURI))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return diagram("The classes and what relates them", shown, ties, Map.of());
    }

    /** A class with those right above and below it, and what relates it to others. */
    Optional<Diagram> around(Node one) {
        Map<Ends, List<Node>> ties = new LinkedHashMap<>();
        Map<Ends, List<Node>> kinds = new LinkedHashMap<>();
        Set<Node> shown = new LinkedHashSet<>(List.of(one));
        neighbours(content.all().objects(one, RDFS.subClassOf.asNode()))
                .forEach(parent -> kinds.put(new Ends(one, parent), List.of()));
        neighbours(content.all().subjects(RDFS.subClassOf.asNode(), one))
                .forEach(child -> kinds.put(new Ends(child, one), List.of()));
        relations().forEach((ends, properties) -> {
            if (ends.from().equals(one) != ends.to().equals(one)) {
                ties.put(ends, properties);
            }
        });
        kinds.keySet().forEach(ends -> shown.addAll(List.of(ends.from(), ends.to())));
        ties.keySet().stream().limit(MOST_AROUND).forEach(ends -> shown.addAll(List.of(ends.from(), ends.to())));
        return diagram("What surrounds " + content.references().to(one).label(), shown, ties, kinds);
    }

    private List<Node> neighbours(List<Node> classes) {
        return classes.stream().filter(this::isNamed).limit(MOST_AROUND).toList();
    }

    private Optional<Diagram> diagram(
            String title, Set<Node> shown, Map<Ends, List<Node>> ties, Map<Ends, List<Node>> kinds) {
        List<Arrow> arrows = new ArrayList<>();
        kinds.keySet()
                .forEach(ends ->
                        arrows.add(new Arrow(ends.from().getURI(), ends.to().getURI(), "is a", "is a")));
        ties.forEach((ends, properties) -> {
            if (shown.contains(ends.from()) && shown.contains(ends.to())) {
                arrows.add(arrow(ends, properties));
            }
        });
        List<Box> boxes = shown.stream().map(this::box).toList();
        return arrows.isEmpty() ? Optional.empty() : Optional.of(new Diagram(title, boxes, arrows));
    }

    private Arrow arrow(Ends ends, List<Node> properties) {
        List<String> labels = properties.stream()
                .map(property -> content.references().to(property).label())
                .distinct()
                .sorted()
                .toList();
        String label = labels.size() == 1 ? labels.get(0) : labels.get(0) + " +" + (labels.size() - 1);
        return new Arrow(ends.from().getURI(), ends.to().getURI(), label, String.join(", ", labels));
    }

    private Box box(Node one) {
        Reference reference = content.references().to(one);
        long below = content.all().subjects(RDFS.subClassOf.asNode(), one).stream()
                .filter(this::isNamed)
                .count();
        String note = below == 0 ? "" : below == 1 ? "1 kind" : below + " kinds";
        return new Box(one.getURI(), reference.label(), note, reference.href(), Optional.empty());
    }

    /** The object properties of this ontology by the classes they are said to lead from and to. */
    private Map<Ends, List<Node>> relations() {
        Map<Ends, List<Node>> relations = new LinkedHashMap<>();
        for (Node property : content.all().subjects(RDF.type.asNode(), OWL2.ObjectProperty.asNode())) {
            for (Node from : ends(property, RDFS.domain.asNode())) {
                for (Node to : ends(property, RDFS.range.asNode())) {
                    relations
                            .computeIfAbsent(new Ends(from, to), key -> new ArrayList<>())
                            .add(property);
                }
            }
        }
        return relations;
    }

    /** The classes at an end of a property, the members of a union each. */
    private List<Node> ends(Node property, Node end) {
        Statements all = content.all();
        List<Node> classes = new ArrayList<>();
        for (Node node : all.objects(property, end)) {
            classes.add(node);
            all.object(node, OWL2.unionOf.asNode()).ifPresent(list -> members(list, classes));
        }
        return classes.stream().filter(this::isNamed).toList();
    }

    private void members(Node list, List<Node> classes) {
        Optional<Node> rest = Optional.of(list);
        Set<Node> seen = new LinkedHashSet<>();
        while (rest.isPresent() && seen.add(rest.get())) {
            content.all().object(rest.get(), RDF.first.asNode()).ifPresent(classes::add);
            rest = content.all().object(rest.get(), RDF.rest.asNode());
        }
    }

    private Set<Node> roots(Node one) {
        Set<Node> roots = new LinkedHashSet<>();
        climb(one, roots, new LinkedHashSet<>());
        return roots;
    }

    private void climb(Node one, Set<Node> roots, Set<Node> seen) {
        if (!seen.add(one)) {
            return;
        }
        List<Node> parents = content.all().objects(one, RDFS.subClassOf.asNode()).stream()
                .filter(this::isNamed)
                .toList();
        if (parents.isEmpty()) {
            roots.add(one);
        }
        parents.forEach(parent -> climb(parent, roots, seen));
    }

    private boolean isNamed(Node node) {
        return node.isURI() && content.all().text(node, RDFS.label.asNode()).isPresent();
    }
}
