package org.turtleproof.serve.sparql;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.turtleproof.rdf.TimedText;

/** A regular expression whose matching ends when a query's time is up, however far it has to go back. */
final class TimedPattern {

    private static final String FLAGS = "smixq";

    private final String function;
    private final Deadline deadline;
    private NodeValue compiledPattern;
    private NodeValue compiledFlags;
    private Pattern compiled;

    /** For the function of that name; used by the thread of one query. */
    TimedPattern(String function, Deadline deadline) {
        this.function = function;
        this.deadline = deadline;
    }

    /**
     * What {@code use} makes of the matcher of a text.
     *
     * @param flags {@code null} for none
     * @throws ExprEvalException when an argument is no text, or no pattern
     * @throws QueryCancelledException when the time of the query is up
     */
    <T> T match(NodeValue text, NodeValue pattern, NodeValue flags, Function<Matcher, T> use) {
        Matcher matcher = compile(pattern, flags).matcher(TimedText.until(deadline::isPassed, string(text)));
        try {
            return use.apply(matcher);
        } catch (TimedText.TimeIsUp late) {
            throw new QueryCancelledException();
        }
    }

    private Pattern compile(NodeValue pattern, NodeValue flags) {
        if (compiled == null || !pattern.equals(compiledPattern) || flags != compiledFlags) {
            String letters = flags == null ? null : string(flags);
            if (letters != null && !StringUtils.containsOnly(letters, FLAGS)) {
                throw new ExprEvalException(function + ": only the flags " + FLAGS + " exist");
            }
            compiled = RegexEngine.makePattern(function, string(pattern), letters);
            compiledPattern = pattern;
            compiledFlags = flags;
        }
        return compiled;
    }

    String string(NodeValue value) {
        Node node = NodeValueOps.checkAndGetStringLiteral(function, value);
        return node.getLiteralLexicalForm();
    }

    /** The argument at an index; {@code null}, as the engine wants it, when there is none. */
    static Expr argument(ExprList arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }
}
