package org.turtleproof.check.shacl.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.Reason;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.IntSet;

/** {@code sh:qualifiedValueShape}: at least, or at most, so many values conform to a shape (and to none of its siblings). */
public record QualifiedConstraint(
        Node component, Triple declaration, Shape shape, List<Shape> siblings, Bound bound, int count)
        implements Constraint {

    public QualifiedConstraint {
        siblings = List.copyOf(siblings);
    }

    @Override
    public void validate(Evaluation evaluation, Shape outer, int focus, int[] values, ResultSink sink) {
        int[] conforming =
                Arrays.stream(values).filter(value -> counts(evaluation, value)).toArray();
        if (!bound.holds(Integer.compare(conforming.length, count))) {
            int[] culprits = bound == Bound.AT_MOST ? conforming : others(values, conforming);
            sink.add(Result.without(outer, this, focus, culprits).saying(tally(conforming.length, values.length)));
        }
    }

    private static int[] others(int[] values, int[] conforming) {
        IntSet fitting = IntSet.of(conforming);
        return Arrays.stream(values).filter(value -> !fitting.contains(value)).toArray();
    }

    private String tally(int conforming, int all) {
        return conforming + " of " + all + (all == 1 ? " value fits" : " values fit") + ", not " + bound.words() + " "
                + count;
    }

    private boolean counts(Evaluation evaluation, int value) {
        return shape.conforms(evaluation, value)
                && siblings.stream().noneMatch(sibling -> sibling.conforms(evaluation, value));
    }

    @Override
    public Fault fault() {
        return bound == Bound.AT_MOST ? Fault.SURPLUS : Fault.MISSING;
    }

    @Override
    public int allowed() {
        return count;
    }

    @Override
    public List<Shape> inner() {
        List<Shape> all = new ArrayList<>(siblings);
        all.add(0, shape);
        return all;
    }

    @Override
    public List<Reason> reasons(Evaluation evaluation, Result result) {
        return Arrays.stream(result.related())
                .mapToObj(value -> Reason.of(evaluation, shape, value))
                .toList();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not " + bound.words() + " " + count + " of the demanded kind";
    }
}
