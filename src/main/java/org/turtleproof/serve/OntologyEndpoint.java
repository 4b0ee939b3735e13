package org.turtleproof.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.OntologyReading;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.OntologyPage;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * The ontology or the shapes, as a reference for people and as RDF; IRIs of terms end here.
 *
 * @param path its path
 * @param layer the layer that holds it
 * @param template the page that shows it
 * @param pages renders it
 */
record OntologyEndpoint(String path, String layer, String template, Pages pages) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Offer offer = ResultFormats.choose(Descriptions.OFFERS, request.parameter("format"), request.header("accept"));
        Content content = snapshot.content();
        Node name = NodeFactory.createURI(content.release().base() + "graph/" + layer);
        Graph graph = content.release().dataset().getGraph(name);
        Answer answer = offer.equals(Offer.HTML)
                ? page(content).ofRelease(offer.extension())
                : GraphAnswers.answer(graph, content.release().prefixes(), offer);
        return answer.with("Vary", "Accept");
    }

    private Answer page(Content content) {
        OntologyReading reading = new OntologyReading(content);
        String title = template.equals("shapes") ? "Shapes" : "Ontology";
        List<Frame.Format> formats = ResultFormats.GRAPHS.offers().stream()
                .map(offer -> new Frame.Format(offer.label(), offer.mediaType(), path + "?format=" + offer.extension()))
                .toList();
        OntologyPage page = new OntologyPage(
                reading.modules(), reading.classes(), reading.properties(), reading.shapes(), reading.overview());
        return pages.render(template, Frame.of(title, "/ontology", content).formats(formats), "page", page);
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
