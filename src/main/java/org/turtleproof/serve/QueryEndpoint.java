package org.turtleproof.serve;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.rdf.ResultTable;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ServedQuestion;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.ProblemException;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.page.Plot;
import org.turtleproof.serve.page.QueryPage;
import org.turtleproof.serve.page.QueryPage.Cell;
import org.turtleproof.serve.page.QueryPage.Outcome;
import org.turtleproof.serve.sparql.QueryRequest;
import org.turtleproof.serve.sparql.QueryRunner;

/**
 * The place to ask: every question of the release with one click to run it, and an editor. It works without script; the script
 * turns the text field into an editor that knows the grammar and the terms.
 *
 * @param path its path
 * @param pages renders it
 * @param runner runs what is asked
 */
record QueryEndpoint(String path, Pages pages, QueryRunner runner) implements Endpoint {

    private static final String WEBJAR = "/webjars/zazuko__yasgui/4.5.0/build/";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        List<ServedQuestion> questions = snapshot.release().questions();
        Optional<ServedQuestion> chosen = request.parameter("id")
                .flatMap(id ->
                        questions.stream().filter(one -> one.id().equals(id)).findFirst());
        Optional<String> asked = request.parameter("query").or(() -> chosen.map(ServedQuestion::query));
        boolean overUnion = request.parameter("over").filter("union"::equals).isPresent()
                || chosen.filter(ServedQuestion::overUnion).isPresent() && !request.has("query");
        QueryPage page = new QueryPage(
                questions,
                chosen,
                asked.orElseGet(() -> starter(snapshot)),
                overUnion,
                asked.map(query -> run(query, overUnion, request, snapshot)));
        Frame frame = Frame.of("Query", path, snapshot.content())
                .style(WEBJAR + "yasgui.min.css")
                .script(WEBJAR + "yasgui.min.js")
                .script("/assets/query.js");
        Answer answer = pages.render("query", frame, "page", page).with("Content-Security-Policy", POLICY);
        boolean failed = page.outcome().flatMap(Outcome::problem).isPresent();
        return failed ? answer : answer.ofRelease("html");
    }

    private Outcome run(String query, boolean overUnion, Request request, Snapshot snapshot) {
        try {
            Answer answer = runner.run(
                    new QueryRequest(
                            query, List.of(), List.of(), Optional.of("text/csv, text/turtle"), Optional.empty()),
                    overUnion ? snapshot.union() : snapshot.facts());
            if (!answer.contentType().startsWith("text/csv")) {
                return Outcome.graph(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            ResultTable table = ResultTable.parseCsv(new ByteArrayInputStream(answer.body()));
            List<List<Cell>> rows = table.rows().stream()
                    .limit(QueryPage.ROWS)
                    .map(row -> row.stream()
                            .map(cell -> cell(cell, snapshot.content()))
                            .toList())
                    .toList();
            return Outcome.table(
                    table.variables(),
                    rows,
                    table.rows().size(),
                    Plot.of(table.variables(), rows, request.parameter("plot"), request.parameter("by")));
        } catch (ProblemException refused) {
            return Outcome.problem(refused.problem().detail());
        }
    }

    private static Cell cell(String text, Content content) {
        boolean iri = text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
        if (!iri) {
            return new Cell(text, Optional.empty());
        }
        Reference reference = content.references().to(NodeFactory.createURI(text));
        return new Cell(reference.label(), Optional.of(reference));
    }

    private static String starter(Snapshot snapshot) {
        Map<String, String> prefixes = snapshot.release().prefixes().namespaces();
        String declared = prefixes.entrySet().stream()
                .filter(prefix -> prefix.getKey().equals("rdfs")
                        || prefix.getValue().startsWith(snapshot.release().base()))
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        String label = prefixes.containsKey("rdfs") ? "rdfs:label" : "<http://www.w3.org/2000/01/rdf-schema#label>";
        return declared + "\nSELECT ?thing ?label\nWHERE {\n  ?thing " + label
                + " ?label .\n  FILTER (LANG(?label) = \"en\")\n}\nORDER BY ?label\nLIMIT 25\n";
    }
}
