package org.turtleproof.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.serve.content.ClaimReading;
import org.turtleproof.serve.content.ClaimView;
import org.turtleproof.serve.content.ConciseDescription;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.DocumentReading;
import org.turtleproof.serve.content.EntityQuery;
import org.turtleproof.serve.content.OntologyReading;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.page.PassagePage;
import org.turtleproof.serve.page.ThingPage;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * Makes representations of whatever has a name: a page for people, or its concise description as RDF.
 *
 * @param pages renders pages
 * @param texts the words of passages, for those who have the documents
 */
record Descriptions(Pages pages, PassageTexts texts) {

    /** In which forms a description can be had. */
    static final Negotiator OFFERS = new Negotiator(offers());

    private static List<Offer> offers() {
        List<Offer> offers = new ArrayList<>(ResultFormats.GRAPHS.offers());
        offers.add(Offer.HTML);
        return offers;
    }

    /**
     * A representation of a thing.
     *
     * @param forced what the address asks for by its extension
     */
    Answer answer(Node thing, Request request, Snapshot snapshot, Optional<Offer> forced) {
        Offer offer = forced.orElseGet(
                () -> ResultFormats.choose(OFFERS, request.parameter("format"), request.header("accept")));
        Content content = snapshot.content();
        ClaimReading claims = new ClaimReading(content, texts);
        Answer answer = offer.equals(Offer.HTML)
                ? page(thing, content, claims).ofRelease(offer.extension())
                : data(ConciseDescription.of(thing, content, claims), content, offer);
        Answer complete =
                answer.with("Vary", "Accept").with("Link", "<" + encoded(thing.getURI()) + ">; rel=\"describes\"");
        for (Frame.Format format : formats(thing, content)) {
            complete = complete.with(
                    "Link", "<" + format.href() + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
        }
        return isRetired(thing, content) ? gone(complete, offer) : complete;
    }

    private static Answer data(Graph description, Content content, Offer offer) {
        return GraphAnswers.answer(description, content.release().prefixes().usedBy(description), offer);
    }

    /** What was in former releases and is no longer: its page says what replaces it, with the status that says so. */
    private static boolean isRetired(Node thing, Content content) {
        return thing.getURI().startsWith(content.release().idSpace())
                && content.all()
                        .text(thing, OWL2.deprecated.asNode())
                        .filter("true"::equals)
                        .isPresent();
    }

    private static Answer gone(Answer answer, Offer offer) {
        return new Answer(410, offer.contentType(), answer.body(), answer.headers(), Optional.empty());
    }

    private Answer page(Node thing, Content content, ClaimReading claims) {
        EntityQuery query = new EntityQuery(content, claims);
        String label = content.references().to(thing).label();
        Frame frame = Frame.of(label, "", content).formats(formats(thing, content));
        if (claims.isClaim(thing)) {
            return pages.render("claim", frame, "claim", claims.read(thing));
        }
        DocumentReading documents = new DocumentReading(content, claims);
        if (documents.isDocument(thing)) {
            return pages.render("document", frame, "document", documents.read(thing));
        }
        if (claims.isPassage(thing)) {
            List<ClaimView> proven = content.all().subjects(EvidenceTerms.PASSAGE, thing).stream()
                    .map(claims::read)
                    .toList();
            return pages.render("passage", frame, "page", new PassagePage(claims.passage(thing), proven));
        }
        if (thing.getURI().startsWith(content.release().idSpace())) {
            return pages.render("entity", frame, "entity", query.find(thing));
        }
        return pages.render("thing", frame, "page", thing(thing, content, query));
    }

    private static ThingPage thing(Node thing, Content content, EntityQuery query) {
        OntologyReading ontology = new OntologyReading(content);
        List<Node> users = content.all().into(thing).stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .toList();
        return new ThingPage(
                content.references().to(thing),
                content.references().to(content.all().objects(thing, RDF.type.asNode())),
                content.all().text(thing, SKOS.definition.asNode(), "en"),
                ontology.isDeprecated(thing),
                ontology.around(thing),
                query.statements(thing),
                ontology.shapesOn(thing),
                ontology.questionsOn(thing),
                content.references().to(users));
    }

    private static List<Frame.Format> formats(Node thing, Content content) {
        String address = content.references()
                .to(thing)
                .href()
                .orElseThrow(() -> Problem.notFound("no such name").asException());
        boolean byExtension = address.startsWith("/doc/");
        return ResultFormats.GRAPHS.offers().stream()
                .map(offer -> new Frame.Format(
                        offer.label(),
                        offer.mediaType(),
                        byExtension
                                ? address + "." + offer.extension()
                                : address + (address.contains("?") ? "&" : "?") + "format=" + offer.extension()))
                .toList();
    }

    /** Header fields are ASCII; what an IRI may hold beyond that is percent-encoded. */
    private static String encoded(String iri) {
        return java.net
                .URI
                .create(iri.replace(" ", "%20")
                        .replace("\"", "%22")
                        .replace("<", "%3C")
                        .replace(">", "%3E"))
                .toASCIIString();
    }
}
