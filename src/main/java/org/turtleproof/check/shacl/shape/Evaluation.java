package org.turtleproof.check.shacl.shape;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.ClassTree;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * One thread's view of a validation: the data, its classes, and the shapes being evaluated just now.
 *
 * <p>A recursive shape that comes back to the node it is being evaluated on is taken to hold there; SHACL leaves that
 * case undefined (section 3.4.3).
 */
public final class Evaluation {

    private final CompactGraph graph;
    private final ClassTree classes;
    private final Set<Long> open = new HashSet<>();

    /** A view that is to be used by one thread only. */
    public Evaluation(CompactGraph graph, ClassTree classes) {
        this.graph = graph;
        this.classes = classes;
    }

    /** The data. */
    public CompactGraph graph() {
        return graph;
    }

    /** The classes of the data. */
    public ClassTree classes() {
        return classes;
    }

    /** The term of a number. */
    public Node node(int id) {
        return graph.terms().node(id);
    }

    /** Begins a recursive shape on a node; false when it is being evaluated there already. */
    boolean enter(Shape shape, int focus) {
        return open.add((long) shape.index() << 32 | focus);
    }

    /** Ends what {@link #enter} began. */
    void leave(Shape shape, int focus) {
        open.remove((long) shape.index() << 32 | focus);
    }
}
