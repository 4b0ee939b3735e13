package org.turtleproof.serve;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.turtleproof.kb.Layers;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.sparql.QueryRunner;

/** Everything the server answers, in the order in which paths are compared. */
final class Endpoints {

    private Endpoints() {}

    static List<Endpoint> all(
            Pages pages,
            PassageTexts texts,
            Optional<Review> review,
            QueryRunner runner,
            PrometheusMeterRegistry metrics) {
        Descriptions descriptions = new Descriptions(pages, texts);
        return List.of(
                new StartEndpoint("/", pages),
                new TimelineEndpoint("/timeline", pages),
                new DisagreementsEndpoint("/disagreements", pages, texts),
                new DocumentsEndpoint("/documents", pages),
                new GuideEndpoint("/guide", pages),
                new QueryEndpoint("/query", pages, runner),
                new TermListEndpoint("/query/terms"),
                new SearchEndpoint("/search", pages),
                new OntologyEndpoint("/ontology", Layers.ONTOLOGY, "ontology", pages),
                new OntologyEndpoint("/shapes", Layers.SHAPES, "shapes", pages),
                new SparqlEndpoint("/sparql", false, runner),
                new SparqlEndpoint("/union", true, runner),
                new CheckEndpoint("/check", review, runner),
                new DataEndpoint("/data"),
                new GraphEndpoint("/graph/"),
                new IdentifierEndpoint("/id/"),
                new EntityEndpoint("/doc/", descriptions),
                new TermEndpoint("/term/", descriptions),
                new TermEndpoint("/ontology/", descriptions),
                new TermEndpoint("/describe", descriptions),
                new MetadataEndpoint("/.well-known/void"),
                new HealthEndpoint("/health/live"),
                new HealthEndpoint("/health/ready"),
                new MetricsEndpoint("/metrics", metrics),
                new AssetEndpoint("/assets/", "assets/"),
                new AssetEndpoint("/webjars/", "/META-INF/resources/webjars/"));
    }
}
