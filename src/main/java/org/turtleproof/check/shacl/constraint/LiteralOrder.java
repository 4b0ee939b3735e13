package org.turtleproof.check.shacl.constraint;

import java.util.OptionalInt;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** The order of literals by SPARQL's {@code <} operator, where there is one. */
final class LiteralOrder {

    private LiteralOrder() {}

    /** Negative, zero or positive as the first is less than, equal to or greater than the second; empty when SPARQL cannot say. */
    static OptionalInt compare(NodeValue first, NodeValue second) {
        try {
            int order = NodeValue.compare(first, second);
            return order == Expr.CMP_INDETERMINATE ? OptionalInt.empty() : OptionalInt.of(order);
        } catch (ExprEvalException incomparable) {
            return OptionalInt.empty();
        }
    }
}
