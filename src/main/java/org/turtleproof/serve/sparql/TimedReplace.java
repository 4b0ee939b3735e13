package org.turtleproof.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** {@code REPLACE} (SPARQL 1.1 Query, section 17.4.3.15) that ends when the time of its query is up. */
final class TimedReplace extends ExprFunctionN {

    private final Deadline deadline;
    private final TimedPattern pattern;

    TimedReplace(ExprList arguments, Deadline deadline) {
        super(
                Tags.tagReplace,
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                TimedPattern.argument(arguments, 3));
        this.deadline = deadline;
        this.pattern = new TimedPattern("REPLACE", deadline);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        NodeValue flags = values.size() > 3 ? values.get(3) : null;
        String replacement = pattern.string(values.get(2));
        Optional<String> replaced =
                pattern.match(values.get(0), values.get(1), flags, matcher -> replace(matcher, replacement));
        Node node = values.get(0).asNode();
        return replaced.map(text -> NodeValue.makeNode(
                        NodeFactory.createLiteral(text, node.getLiteralLanguage(), node.getLiteralDatatype())))
                .orElse(values.get(0));
    }

    /** As ARQ does it: of the places where nothing is matched, only the first one counts. */
    private static Optional<String> replace(Matcher matcher, String replacement) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        try {
            matcher.appendReplacement(text, replacement);
            while (matcher.find()) {
                if (matcher.start() < matcher.end()) {
                    matcher.appendReplacement(text, replacement);
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new ExprEvalException("REPLACE: the replacement names a group that is not there", wrong);
        }
        return Optional.of(matcher.appendTail(text).toString());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new TimedReplace(arguments, deadline);
    }
}
