package org.turtleproof.check.owl;

import java.util.List;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** Moves negations of class expressions inward, to names and enumerations. */
final class Negation {

    /** Everything. */
    static final Expression THING = new Expression.Named(OWL2.Thing.asNode());

    /** Every literal. */
    static final Expression LITERAL = new Expression.Named(RDFS.Literal.asNode());

    private static final Expression NOTHING = new Expression.Named(OWL2.Nothing.asNode());

    private Negation() {}

    /** The same class, with negation only before names, enumerations and self restrictions. */
    static Expression inward(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return negated(not.operand());
        } else if (expression instanceof Expression.And and) {
            return new Expression.And(all(and.operands(), false));
        } else if (expression instanceof Expression.Or or) {
            return new Expression.Or(all(or.operands(), false));
        }
        return expression;
    }

    private static Expression negated(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return inward(not.operand());
        } else if (expression instanceof Expression.And and) {
            return new Expression.Or(all(and.operands(), true));
        } else if (expression instanceof Expression.Or or) {
            return new Expression.And(all(or.operands(), true));
        } else if (expression instanceof Expression.Some some) {
            return new Expression.All(some.role(), new Expression.Not(some.filler()));
        } else if (expression instanceof Expression.All all) {
            return new Expression.Some(all.role(), new Expression.Not(all.filler()));
        } else if (expression instanceof Expression.AtLeast least) {
            return least.count() == 0
                    ? NOTHING
                    : new Expression.AtMost(least.count() - 1, least.role(), least.filler());
        } else if (expression instanceof Expression.AtMost most) {
            return new Expression.AtLeast(most.count() + 1, most.role(), most.filler());
        } else if (expression.equals(THING)) {
            return NOTHING;
        } else if (expression.equals(NOTHING)) {
            return THING;
        }
        return new Expression.Not(expression);
    }

    private static List<Expression> all(List<Expression> operands, boolean negate) {
        return operands.stream()
                .map(operand -> negate ? negated(operand) : inward(operand))
                .toList();
    }
}
