package org.turtleproof.serve.sparql;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.vocabulary.XSD;
import org.turtleproof.kb.CalledFunctions;
import org.turtleproof.rdf.query.QueryParser;
import org.turtleproof.serve.http.Problem;

/** Parses queries and refuses what a server must not do for strangers: calling other servers, running code. */
final class QueryScreening {

    private static final Set<String> FUNCTION_SPACES = Set.of(
            XSD.getURI(), "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    private QueryScreening() {}

    /**
     * The query, if it may be run.
     *
     * @param base what relative IRIs are resolved against
     * @throws org.turtleproof.serve.http.ProblemException 400 when it is no query, 403 when it is refused
     */
    static ScreenedQuery screen(QueryParser parser, String text, IRIx base) {
        Query query = parse(parser, text, base);
        if (query.getQueryPattern() == null) {
            return new ScreenedQuery(query, Optional.empty());
        }
        query.ensureResultVars();
        Op algebra = Algebra.compile(query);
        Walker.walk(algebra, new Operators(), new CalledFunctions(QueryScreening::screenCall));
        return new ScreenedQuery(query, Optional.of(algebra));
    }

    /** The query; else what is wrong with it, and where in the text as the client wrote it. */
    private static Query parse(QueryParser parser, String text, IRIx base) {
        try {
            return parser.parse(text, base);
        } catch (QueryParseException e) {
            String place = e.getLine() > 0 ? "line " + e.getLine() + ", column " + e.getColumn() + ": " : "";
            throw Problem.badRequest("This is not a SPARQL 1.1 query: " + place + firstLines(e.getMessage()))
                    .asException();
        } catch (QueryException e) {
            throw Problem.badRequest("This query cannot be run: " + firstLines(e.getMessage()))
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
            for (Triple triple : pattern.getPattern()) {
                Node predicate = triple.getPredicate();
                if (predicate.isURI() && predicate.getURI().startsWith("java:")) {
                    throw refused("<" + predicate.getURI() + ">");
                }
            }
        }
    }

    private static void screenCall(ExprFunction function) {
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
