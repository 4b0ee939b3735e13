package org.turtleproof.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.turtleproof.serve.content.ClaimReading;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.EntityQuery;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.page.SearchPage;
import org.turtleproof.serve.page.SearchPage.Found;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * Finds things by words: a page for people, JSON for autocompletion.
 *
 * @param path its path
 * @param pages renders it
 */
record SearchEndpoint(String path, Pages pages) implements Endpoint {

    private static final Negotiator OFFERS =
            new Negotiator(List.of(Offer.of("JSON", "json", "application/json"), Offer.HTML));
    private static final int MOST = 100;
    private static final int USUAL = 40;

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Offer offer = ResultFormats.choose(OFFERS, request.parameter("format"), request.header("accept"));
        String words = request.parameter("q").orElse("");
        int limit = request.parameter("limit")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .map(number -> Math.max(1, Math.min(MOST, number)))
                .orElse(USUAL);
        List<Found> found = find(words, limit, snapshot);
        Answer answer = offer.equals(Offer.HTML)
                ? pages.render(
                        "search", Frame.of("Search", path, snapshot.content()), "page", new SearchPage(words, found))
                : json(found);
        return answer.ofRelease(offer.extension()).with("Vary", "Accept");
    }

    private static List<Found> find(String words, int limit, Snapshot snapshot) {
        Content content = snapshot.content();
        EntityQuery entities = new EntityQuery(content, new ClaimReading(content, PassageTexts.NONE));
        return snapshot.search().find(words, limit).stream()
                .map(hit -> new Found(
                        content.references().to(hit.node()),
                        entities.types(hit.node()).stream()
                                .map(Reference::label)
                                .toList(),
                        hit.text()))
                .toList();
    }

    private static Answer json(List<Found> found) {
        ObjectMapper json = new ObjectMapper();
        ArrayNode results = json.createArrayNode();
        for (Found one : found) {
            ObjectNode result = results.addObject();
            result.put("iri", one.thing().iri());
            result.put("name", one.thing().name());
            result.put("label", one.thing().label());
            result.put("match", one.match());
            one.thing().href().ifPresent(href -> result.put("href", href));
            one.kinds().forEach(result.putArray("kinds")::add);
        }
        try {
            return Answer.ok("application/json", json.writeValueAsBytes(results));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
