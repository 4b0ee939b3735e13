package org.turtleproof.check.shacl.shape;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** One constraint of a shape: a constraint component with its parameters (SHACL, section 4). */
public interface Constraint {

    /** The IRI of its constraint component. */
    Node component();

    /** The triple of the shapes graph that declares it: its first parameter. */
    Triple declaration();

    /** Tests the value nodes of a focus node; for a node shape the only value node is the focus node. */
    void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink);

    /** What is wrong with what breaks it, to be read after "is" or "has": {@code not of datatype xsd:date}. */
    String complaint(IntFunction<String> show, Result result);

    /** Where the fault lies when it is broken. */
    default Fault fault() {
        return Fault.VALUE;
    }

    /** How many values there may be, for constraints whose fault is {@link Fault#SURPLUS}. */
    default int allowed() {
        return 0;
    }

    /** Whether its complaint says little by itself, so that the shape's own message is better. */
    default boolean opaque() {
        return !inner().isEmpty();
    }

    /** What would be accepted instead, where that is a short list of terms. */
    default int[] alternatives() {
        return new int[0];
    }

    /** The shapes it refers to. */
    default List<Shape> inner() {
        return List.of();
    }

    /** How the shapes it refers to fared on the culprit of a result. */
    default List<Reason> reasons(Evaluation evaluation, Result result) {
        return List.of();
    }
}
