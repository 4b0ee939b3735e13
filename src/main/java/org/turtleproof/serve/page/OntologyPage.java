package org.turtleproof.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.turtleproof.serve.content.ClassTree;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ShapeView;
import org.turtleproof.serve.content.TermView;
import org.turtleproof.serve.diagram.Drawing;

/**
 * The terms and shapes of a knowledge base.
 *
 * @param modules its parts
 * @param classes as a tree
 * @param properties by label
 * @param shapes by name
 * @param diagram the main classes and what relates them
 */
public record OntologyPage(
        List<Reference> modules,
        List<ClassTree> classes,
        List<TermView> properties,
        List<ShapeView> shapes,
        Optional<Drawing> diagram) {

    /** The properties by the module that defines them. */
    public Map<String, List<TermView>> propertiesByModule() {
        return properties.stream()
                .collect(Collectors.groupingBy(
                        term -> term.module().map(Reference::label).orElse("Others"),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** The shapes by the first thing that they look at. */
    public Map<String, List<ShapeView>> shapesByTarget() {
        return shapes.stream()
                .collect(Collectors.groupingBy(
                        shape -> shape.targets().stream()
                                .findFirst()
                                .map(Reference::label)
                                .orElse("Others"),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
