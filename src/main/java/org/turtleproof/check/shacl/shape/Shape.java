package org.turtleproof.check.shacl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A node shape, or a property shape when it has a path (SHACL, section 2).
 *
 * <p>Shapes refer to one another in circles, so a shape is made first and gets its constraints while the shapes graph is
 * being read; afterwards it does not change.
 */
public final class Shape {

    private final Node node;
    private final int index;
    private final Optional<PropertyPath> path;
    private final boolean deactivated;
    private final List<Target> targets;
    private final List<Constraint> constraints = new ArrayList<>();
    private boolean recursive;

    /** A shape without constraints so far. */
    public Shape(Node node, int index, Optional<PropertyPath> path, boolean deactivated, List<Target> targets) {
        this.node = Objects.requireNonNull(node);
        this.index = index;
        this.path = path;
        this.deactivated = deactivated;
        this.targets = List.copyOf(targets);
    }

    /** Gives it a constraint, while the shapes graph is being read. */
    public void constrain(Constraint constraint) {
        constraints.add(constraint);
    }

    /** Notes that it may come back to itself through inner shapes, while the shapes graph is being read. */
    public void markRecursive() {
        recursive = true;
    }

    /** Its node in the shapes graph. */
    public Node node() {
        return node;
    }

    /** Its number among the shapes read together, from 0. */
    public int index() {
        return index;
    }

    /** Its path, if it is a property shape. */
    public Optional<PropertyPath> path() {
        return path;
    }

    /** Whether it is switched off. */
    public boolean deactivated() {
        return deactivated;
    }

    /** What it looks at by itself. */
    public List<Target> targets() {
        return targets;
    }

    /** Its constraints, in the order of their parameters. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** The value nodes of a focus node. */
    public int[] values(Evaluation evaluation, int focus) {
        if (path.isEmpty()) {
            return new int[] {focus};
        }
        PropertyPath way = path.get();
        return way.predicate().isPresent()
                ? evaluation.graph().objects(focus, way.predicate().getAsInt())
                : way.reach(evaluation.graph(), focus).toArray();
    }

    /** Validates a focus node; a shape that is switched off finds nothing. */
    public void validate(Evaluation evaluation, int focus, ResultSink sink) {
        if (deactivated || recursive && !evaluation.enter(this, focus)) {
            return;
        }
        try {
            int[] values = values(evaluation, focus);
            for (Constraint constraint : constraints) {
                if (sink.full()) {
                    return;
                }
                constraint.validate(evaluation, this, focus, values, sink);
            }
        } finally {
            if (recursive) {
                evaluation.leave(this, focus);
            }
        }
    }

    /** Whether a node conforms to the shape. */
    public boolean conforms(Evaluation evaluation, int focus) {
        ResultSink.Verdict verdict = new ResultSink.Verdict();
        validate(evaluation, focus, verdict);
        return verdict.conforms();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
