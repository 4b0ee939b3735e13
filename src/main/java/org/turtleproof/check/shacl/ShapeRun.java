package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.turtleproof.check.shacl.shape.ConstraintFailure;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.ClassTree;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.work.SideBySide;

/**
 * One shape tested on its focus nodes, in their order, until a constraint fails to be tested.
 *
 * @param results what broke the shape
 * @param failure what ended the run before its time; what would have come later is not known
 */
record ShapeRun(List<Result> results, Optional<ConstraintFailure> failure) {

    /** How many focus nodes one task takes. */
    private static final int PORTION = 512;

    /** Tests a shape, several portions of its focus nodes at a time; the outcome is that of testing them one by one. */
    static ShapeRun of(CompactGraph graph, ClassTree classes, Shape shape, int[] focusNodes) {
        int portions = (focusNodes.length + PORTION - 1) / PORTION;
        AtomicInteger firstFailed = new AtomicInteger(portions);
        List<ShapeRun> runs = SideBySide.map(portions, portion -> {
            if (portion > firstFailed.get()) {
                return new ShapeRun(List.of(), Optional.empty());
            }
            ShapeRun run = portion(new Evaluation(graph, classes), shape, focusNodes, portion * PORTION);
            run.failure.ifPresent(failure -> firstFailed.accumulateAndGet(portion, Math::min));
            return run;
        });
        List<ShapeRun> counted = runs.subList(0, Math.min(portions, firstFailed.get() + 1));
        return new ShapeRun(
                counted.stream().flatMap(run -> run.results.stream()).toList(),
                counted.stream().flatMap(run -> run.failure.stream()).findFirst());
    }

    private static ShapeRun portion(Evaluation evaluation, Shape shape, int[] focusNodes, int from) {
        List<Result> found = new ArrayList<>();
        int end = Math.min(focusNodes.length, from + PORTION);
        for (int i = from; i < end; i++) {
            List<Result> ofThis = new ArrayList<>();
            try {
                shape.validate(evaluation, focusNodes[i], ofThis::add);
            } catch (ConstraintFailure failure) {
                return new ShapeRun(found, Optional.of(failure));
            }
            found.addAll(ofThis);
        }
        return new ShapeRun(found, Optional.empty());
    }
}
