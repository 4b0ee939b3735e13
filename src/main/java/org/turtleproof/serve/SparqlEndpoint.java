package org.turtleproof.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.ProblemException;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.sparql.QueryRequest;
import org.turtleproof.serve.sparql.QueryRunner;
import org.turtleproof.serve.sparql.QueryTarget;
import org.turtleproof.source.Sha256;

/**
 * Queries by the SPARQL 1.1 Protocol; without a query, what the service is.
 *
 * @param path its path
 * @param overUnion whether the default graph is the union of all layers
 * @param runner runs the queries
 */
record SparqlEndpoint(String path, boolean overUnion, QueryRunner runner) implements Endpoint {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final int DIGEST_CHARS = 32;

    @Override
    public List<String> methods() {
        return List.of("GET", "POST");
    }

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        if (request.isReading() && !request.has("query") && !request.has("update")) {
            return isBrowser(request)
                    ? Answer.empty(303).with("Location", "/query").with("Vary", "Accept")
                    : new ServiceDescription(this, snapshot).answer(request);
        }
        QueryTarget target = overUnion ? snapshot.union() : snapshot.facts();
        String text = query(request);
        QueryRequest asked = new QueryRequest(
                text,
                request.all("default-graph-uri"),
                request.all("named-graph-uri"),
                request.header("accept"),
                request.parameter("format").or(() -> request.parameter("output")));
        String digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_CHARS);
        try {
            return runner.run(asked, target).with(Answer.QUERY, digest);
        } catch (ProblemException refused) {
            throw refused.problem().with(Answer.QUERY, digest).asException();
        }
    }

    /** Whoever prefers a page to every format of data wants to write a query, not to read about the service. */
    private static boolean isBrowser(Request request) {
        return Descriptions.OFFERS
                        .choose(request.header("accept"))
                        .filter(Offer.HTML::equals)
                        .isPresent()
                && !request.has("format");
    }

    private static String query(Request request) {
        Optional<String> type = request.header("content-type").map(SparqlEndpoint::bare);
        if (request.has("update")
                || type.filter("application/sparql-update"::equals).isPresent()) {
            throw Problem.of(403, "Read-only", "A release never changes: updates are refused")
                    .asException();
        }
        if (request.method().equals("POST") && type.filter(DIRECT::equals).isPresent()) {
            if (request.has("query")) {
                throw Problem.badRequest("There is a query in the address and another in the body")
                        .asException();
            }
            return new String(request.body(), StandardCharsets.UTF_8);
        }
        if (request.method().equals("POST") && type.filter(FORM::equals).isEmpty()) {
            throw Problem.of(415, "Unsupported media type", "A query is posted as " + DIRECT + " or " + FORM)
                    .asException();
        }
        List<String> queries = request.all("query");
        if (queries.size() != 1) {
            throw Problem.badRequest("One parameter \"query\" is needed, and there are " + queries.size())
                    .asException();
        }
        return queries.get(0);
    }

    private static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
