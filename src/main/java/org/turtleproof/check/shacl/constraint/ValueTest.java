package org.turtleproof.check.shacl.constraint;

import java.util.List;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Reason;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** A constraint that looks at each value node by itself. */
interface ValueTest extends Constraint {

    /** Whether a value node may stand. */
    boolean accepts(Evaluation evaluation, int value);

    @Override
    default void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        for (int value : values) {
            if (!accepts(evaluation, value)) {
                sink.add(Result.of(shape, this, focus, value));
                if (sink.full()) {
                    return;
                }
            }
        }
    }

    @Override
    default List<Reason> reasons(Evaluation evaluation, Result result) {
        return inner().stream()
                .map(shape -> Reason.of(evaluation, shape, result.value().orElseThrow()))
                .toList();
    }
}
