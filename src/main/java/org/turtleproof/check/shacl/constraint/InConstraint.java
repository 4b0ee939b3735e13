package org.turtleproof.check.shacl.constraint;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.rdf.compact.IntSet;

/** {@code sh:in}: each value is one of a list. */
public record InConstraint(Node component, Triple declaration, IntSet members) implements ValueTest {

    private static final int SHOWN = 8;

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return members.contains(value);
    }

    @Override
    public int[] alternatives() {
        return members.toArray();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        String list =
                Arrays.stream(members.toArray()).limit(SHOWN).mapToObj(show).collect(Collectors.joining(", "));
        return "not one of " + list + (members.size() > SHOWN ? " and " + (members.size() - SHOWN) + " more" : "");
    }
}
