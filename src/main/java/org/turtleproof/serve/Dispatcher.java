package org.turtleproof.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.ProblemException;
import org.turtleproof.serve.http.Problems;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.http.Responder;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.page.Pages;

/** Finds the endpoint of a request and gives its answer the tag, links and headers that every answer carries. */
public final class Dispatcher implements Responder {

    private static final Negotiator PROBLEMS =
            new Negotiator(List.of(Offer.of("Problem details", "json", Problems.MEDIA_TYPE), Offer.HTML));

    private final Supplier<Snapshot> current;
    private final List<Endpoint> endpoints;
    private final Pages pages;

    /** Answers from whatever snapshot is current when a request comes. */
    public Dispatcher(Supplier<Snapshot> current, List<Endpoint> endpoints, Pages pages) {
        this.current = current;
        this.endpoints = List.copyOf(endpoints);
        this.pages = pages;
    }

    @Override
    public Answer respond(Request request) {
        Snapshot snapshot = current.get();
        try {
            return named(finish(answer(request, snapshot), request, snapshot), snapshot);
        } catch (ProblemException refused) {
            return named(problem(refused.problem(), request, snapshot), snapshot);
        }
    }

    /** Every answer says which release it was made from. */
    private static Answer named(Answer answer, Snapshot snapshot) {
        return answer.with(Answer.RELEASE, snapshot.release().identity());
    }

    private Answer answer(Request request, Snapshot snapshot) {
        Endpoint endpoint = endpoint(request.path());
        List<String> allowed = new ArrayList<>(endpoint.methods());
        allowed.addAll(allowed.contains("GET") ? List.of("HEAD", "OPTIONS") : List.of("OPTIONS"));
        if (request.method().equals("OPTIONS")) {
            return Answer.empty(204)
                    .with("Allow", String.join(", ", allowed))
                    .with("Access-Control-Allow-Methods", String.join(", ", allowed))
                    .with("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match")
                    .with("Access-Control-Max-Age", "86400");
        }
        if (!allowed.contains(request.method())) {
            throw Problem.of(405, "Method not allowed", "This address answers " + String.join(", ", allowed))
                    .with("Allow", String.join(", ", allowed))
                    .asException();
        }
        return endpoint.keeps() && !isPassing(snapshot)
                ? kept(endpoint, request, snapshot)
                : endpoint.answer(request, snapshot);
    }

    private Endpoint endpoint(String path) {
        for (Endpoint endpoint : endpoints) {
            if (matches(endpoint.path(), path)) {
                return endpoint;
            }
        }
        throw Problem.notFound("There is nothing at " + path).asException();
    }

    /** Whether pages tell something that will not be true for long. */
    private static boolean isPassing(Snapshot snapshot) {
        return snapshot.content().notice().isPresent();
    }

    private record Key(String path, Map<String, List<String>> parameters, Optional<String> accept) {}

    private static Answer kept(Endpoint endpoint, Request request, Snapshot snapshot) {
        Key key = new Key(request.path(), request.parameters(), request.header("accept"));
        Optional<Answer> known = snapshot.kept().find(key);
        if (known.isPresent()) {
            return known.get();
        }
        Answer answer = endpoint.answer(request, snapshot);
        if (answer.variant().isPresent()) {
            snapshot.kept().keep(key, 2 * key.toString().length(), answer);
        }
        return answer;
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("/") && pattern.length() > 1 ? path.startsWith(pattern) : path.equals(pattern);
    }

    private static Answer finish(Answer answer, Request request, Snapshot snapshot) {
        Answer linked = answer.status() == 200
                ? answer.with("Link", "</.well-known/void>; rel=\"describedby\"")
                        .with("Link", license(snapshot))
                : answer;
        boolean passing = isPassing(snapshot) && answer.contentType().startsWith("text/html");
        if (passing || answer.variant().isEmpty() || answer.status() != 200 || !request.isReading()) {
            return caching(linked, "no-store");
        }
        String tag = Conditions.tag(
                snapshot.release().shortIdentity(), answer.variant().get());
        Answer tagged = caching(linked, "public, no-cache").with("ETag", tag);
        if (Conditions.isKnown(request.header("if-none-match"), tag)) {
            return new Answer(304, "", new byte[0], tagged.headers(), tagged.variant());
        }
        return tagged;
    }

    private static Answer caching(Answer answer, String rule) {
        for (Answer.Field field : answer.headers()) {
            if (field.name().equals("Cache-Control")) {
                return answer;
            }
        }
        return answer.with("Cache-Control", rule);
    }

    private static String license(Snapshot snapshot) {
        return snapshot.content()
                .about()
                .license()
                .map(iri -> "<" + iri + ">; rel=\"license\"")
                .orElse("</>; rel=\"start\"");
    }

    private Answer problem(Problem problem, Request request, Snapshot snapshot) {
        Optional<Offer> wanted = PROBLEMS.choose(request.header("accept"));
        Answer answer = wanted.filter(Offer.HTML::equals).isPresent()
                ? Problems.dress(problem, pages.problem(problem, snapshot.content()))
                : Problems.answer(problem);
        return answer.with("Vary", "Accept");
    }
}
