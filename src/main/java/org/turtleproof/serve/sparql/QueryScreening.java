package org.turtleproof.serve.sparql;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;
import org.turtleproof.serve.http.Problem;

/** Parses queries and refuses what a server must not do for strangers: calling other servers, running code. */
final class QueryScreening {

    /** Functions whose answer is another one each time. */
    private static final List<String> FICKLE = List.of("now", "rand", "uuid", "struuid", "bnode");

    private static final Set<String> FUNCTION_SPACES = Set.of(
            XSD.getURI(), "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    private QueryScreening() {}

    /**
     * The query, if it may be run.
     *
     * @param base what relative IRIs are resolved against
     * @throws org.turtleproof.serve.http.ProblemException 400 when it is no query, 403 when it is refused
     */
    static Query screen(String text, String base) {
        Query query = parse(text, base);
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Operators(), new Functions());
        }
        return query;
    }

    /** Whether the same query has the same answer on the same data. Not when in doubt: comments and strings count too. */
    static boolean isRepeatable(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean word = Character.isLetter(text.charAt(at));
            if (word && (at == 0 || !isPartOfName(text.charAt(at - 1))) && namesFickle(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesFickle(String text, int at) {
        for (String name : FICKLE) {
            int end = at + name.length();
            if (text.regionMatches(true, at, name, 0, name.length())
                    && (end == text.length() || !isPartOfName(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || "?$:_-".indexOf(c) >= 0;
    }

    private static Query parse(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            String place = e.getLine() > 0 ? "line " + e.getLine() + ", column " + e.getColumn() + ": " : "";
            throw Problem.badRequest("This is not a SPARQL 1.1 query: " + place + firstLines(e.getMessage()))
                    .asException();
        } catch (QueryException e) {
            throw Problem.badRequest("This is not a SPARQL 1.1 query: " + firstLines(e.getMessage()))
                    .asException();
        }
    }

    private static String firstLines(String message) {
        String text = String.valueOf(message).strip().replaceAll("\\s+", " ");
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    static RuntimeException refused(String what) {
        return Problem.of(403, "Refused", what + " is not allowed here: this server answers from its release alone")
                .asException();
    }

    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw refused("SERVICE");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().getList().stream()
                    .map(triple -> triple.getPredicate())
                    .filter(Node::isURI)
                    .filter(predicate -> predicate.getURI().startsWith("java:"))
                    .findFirst()
                    .ifPresent(predicate -> {
                        throw refused("<" + predicate.getURI() + ">");
                    });
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            screen(function);
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(expr -> Walker.walk(expr, this));
            }
        }

        private static void screen(ExprFunction function) {
            String iri = function.getFunctionIRI();
            Predicate<String> contains = space -> iri.startsWith(space);
            if (iri != null && FUNCTION_SPACES.stream().noneMatch(contains)) {
                throw refused("the function <" + iri + ">");
            }
            if (function.getFunctionSymbol().getSymbol().equalsIgnoreCase("call")) {
                throw refused("CALL");
            }
        }
    }
}
