package org.turtleproof.check.shacl.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turtleproof.check.shacl.shape.Shape;

/** Finds the shapes that refer to themselves in a circle, by taking away those that refer to none that is left. */
final class Recursion {

    private Recursion() {}

    /** Marks every shape that is part of a circle, or leads into one. */
    static void mark(Collection<Shape> shapes) {
        Map<Shape, Set<Shape>> inner = new HashMap<>();
        Map<Shape, List<Shape>> outer = new HashMap<>();
        Deque<Shape> free = new ArrayDeque<>();
        for (Shape shape : shapes) {
            Set<Shape> own = new HashSet<>();
            shape.constraints().forEach(constraint -> own.addAll(constraint.inner()));
            own.forEach(
                    one -> outer.computeIfAbsent(one, none -> new ArrayList<>()).add(shape));
            inner.put(shape, own);
            if (own.isEmpty()) {
                free.add(shape);
            }
        }
        Set<Shape> left = new HashSet<>(shapes);
        while (!free.isEmpty()) {
            Shape done = free.poll();
            left.remove(done);
            for (Shape shape : outer.getOrDefault(done, List.of())) {
                inner.get(shape).remove(done);
                if (inner.get(shape).isEmpty()) {
                    free.add(shape);
                }
            }
        }
        left.forEach(Shape::markRecursive);
    }
}
