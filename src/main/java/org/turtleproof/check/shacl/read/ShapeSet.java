package org.turtleproof.check.shacl.read;

import java.util.List;
import org.turtleproof.check.shacl.shape.Shape;

/**
 * Every shape of a shapes graph.
 *
 * @param shapes by ascending index; those that only others refer to are among them
 * @param problems what is not SHACL
 */
public record ShapeSet(List<Shape> shapes, List<ShapeProblem> problems) {

    public ShapeSet {
        shapes = List.copyOf(shapes);
        problems = problems.stream().distinct().toList();
    }
}
