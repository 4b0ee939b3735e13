package org.turtleproof.check.shacl.constraint;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.IntSet;

/** {@code sh:uniqueLang}: no two values have the same language tag. */
public record UniqueLangConstraint(Node component, Triple declaration, boolean unique) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        if (!unique || values.length < 2) {
            return;
        }
        Map<String, IntSet> byLanguage = new TreeMap<>();
        for (int value : values) {
            Node node = evaluation.node(value);
            if (node.isLiteral() && !node.getLiteralLanguage().isEmpty()) {
                byLanguage
                        .computeIfAbsent(node.getLiteralLanguage().toLowerCase(Locale.ROOT), tag -> new IntSet())
                        .add(value);
            }
        }
        byLanguage.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> sink.add(Result.without(shape, this, focus, same.toArray())));
    }

    @Override
    public Fault fault() {
        return Fault.SURPLUS;
    }

    @Override
    public int allowed() {
        return 1;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "with the same language tag, not at most 1";
    }
}
