package org.turtleproof.serve;

import java.util.List;
import java.util.Optional;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.sparql.QueryRunner;
import org.turtleproof.serve.sparql.ResultFormats;
import org.turtleproof.source.SourceFile;

/**
 * Proves posted data against the ontology and shapes of the release; {@code ?with=data} together with its data.
 *
 * @param path its path
 * @param review the compiler's part; absent on a server that does not offer it
 * @param runner keeps it within the limits that hold for queries
 */
record CheckEndpoint(String path, Optional<Review> review, QueryRunner runner) implements Endpoint {

    /** Report formats under the names that the compiler knows them by. */
    private static final Negotiator OFFERS = new Negotiator(List.of(
            new Offer("JSON lines", "json", "application/x-ndjson", List.of("application/json")),
            Offer.of("SARIF", "sarif", "application/sarif+json"),
            Offer.of("SHACL report", "shacl", "text/turtle"),
            Offer.HTML,
            Offer.of("Text", "text", "text/plain")));

    /** A report as a page carries its style with it. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public List<String> methods() {
        return List.of("POST");
    }

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Review reviewer = review.orElseThrow(
                () -> Problem.notFound("This server does not check data").asException());
        RdfFormat format = request.header("content-type")
                .flatMap(RdfFormat::ofMediaType)
                .orElseThrow(() -> Problem.of(
                                415, "Unsupported media type", "Post RDF and say in which format, such as text/turtle")
                        .asException());
        Offer offer = ResultFormats.choose(OFFERS, request.parameter("format"), request.header("accept"));
        SourceFile posted = SourceFile.of("posted." + format.extension(), request.body());
        boolean withData = request.parameter("with").filter("data"::equals).isPresent();
        return runner.limited(() -> Answer.ok(
                        offer.contentType(), reviewer.report(posted, withData, snapshot.release(), offer.extension()))
                .with("Vary", "Accept"));
    }
}
