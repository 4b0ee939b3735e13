package org.turtleproof.serve.sparql;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** {@code REGEX} (SPARQL 1.1 Query, section 17.4.3.14) that ends when the time of its query is up. */
final class TimedRegex extends ExprFunctionN {

    private final Deadline deadline;
    private final TimedPattern pattern;

    TimedRegex(ExprList arguments, Deadline deadline) {
        super(Tags.tagRegex, arguments.get(0), arguments.get(1), TimedPattern.argument(arguments, 2));
        this.deadline = deadline;
        this.pattern = new TimedPattern("REGEX", deadline);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        NodeValue flags = values.size() > 2 ? values.get(2) : null;
        return NodeValue.booleanReturn(pattern.match(values.get(0), values.get(1), flags, Matcher::find));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new TimedRegex(arguments, deadline);
    }
}
