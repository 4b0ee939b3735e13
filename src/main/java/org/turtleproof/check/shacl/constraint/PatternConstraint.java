package org.turtleproof.check.shacl.constraint;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.turtleproof.check.shacl.shape.ConstraintFailure;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.rdf.TimedText;

/** {@code sh:pattern}: each value, as a string, matches a regular expression. */
public record PatternConstraint(Node component, Triple declaration, Pattern pattern) implements ValueTest {

    /** How long one value may take. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final int SHOWN = 60;

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        if (node.isBlank()) {
            return false;
        }
        String text = NodeFunctions.str(node);
        try {
            return pattern.matcher(TimedText.within(LIMIT, text)).find();
        } catch (TimedText.TimeIsUp | StackOverflowError endless) {
            throw new ConstraintFailure(
                    declaration,
                    "the pattern " + pattern.pattern() + " comes to no end within " + LIMIT.toSeconds() + " s on \""
                            + beginning(text) + "\"");
        }
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not matched by the pattern " + pattern.pattern();
    }
}
