package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;

/** {@code sh:closed}: a value has no other properties than the shape names. */
public record ClosedConstraint(Node component, Triple declaration, IntSet properties) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        for (int value : values) {
            for (long entry : evaluation.graph().about(value)) {
                int predicate = CompactGraph.predicate(entry);
                if (!properties.contains(predicate)) {
                    sink.add(Result.of(shape, this, focus, CompactGraph.other(entry), value)
                            .along(new PropertyPath.Forward(predicate)));
                }
            }
        }
    }

    @Override
    public Fault fault() {
        return Fault.UNEXPECTED;
    }

    @Override
    public int[] alternatives() {
        return properties.toArray();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "which its closed shape does not allow";
    }
}
