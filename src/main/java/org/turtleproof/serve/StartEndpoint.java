package org.turtleproof.serve;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.Prominent;
import org.turtleproof.serve.content.ServedQuestion;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.page.StartPage;
import org.turtleproof.serve.page.StartPage.Count;
import org.turtleproof.serve.page.StartPage.Way;

/**
 * The page that says what this is.
 *
 * @param path its path
 * @param pages renders it
 */
record StartEndpoint(String path, Pages pages) implements Endpoint {

    private static final int QUESTIONS = 7;
    private static final int PROMINENT = 14;

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Content content = snapshot.content();
        List<ServedQuestion> questions = content.release().questions();
        StartPage page = new StartPage(
                content.about(),
                counts(snapshot),
                questions.stream().limit(QUESTIONS).toList(),
                questions.size(),
                ways(content.release().guide().isPresent()),
                Prominent.first(PROMINENT, content),
                content.release().identity(),
                content.references().to(instances(content, NodeFactory.createURI(EvidenceTerms.NAMESPACE + "Stance"))));
        return pages.render("start", Frame.of("Start", path, content), "page", page)
                .ofRelease("html");
    }

    private static List<Count> counts(Snapshot snapshot) {
        Content content = snapshot.content();
        return List.of(
                new Count(content.facts().graph().size(), "facts", "/data?default"),
                new Count(instances(content, EvidenceTerms.CLAIM).size(), "claims", "/search?q="),
                new Count(instances(content, EvidenceTerms.DOCUMENT_CLASS).size(), "documents", "/documents"),
                new Count(content.release().questions().size(), "questions", "/query"));
    }

    private static List<Node> instances(Content content, Node type) {
        return content.all().subjects(RDF.type.asNode(), type);
    }

    private static List<Way> ways(boolean guided) {
        Stream<Way> guide = guided
                ? Stream.of(new Way("Guide", "a map of the graph, with queries to start from", "/guide"))
                : Stream.empty();
        return Stream.concat(
                        guide,
                        Stream.of(
                                new Way(
                                        "Timeline",
                                        "every event, as exactly dated as its sources date it",
                                        "/timeline"),
                                new Way(
                                        "Disagreements",
                                        "where sources deny or contradict one another",
                                        "/disagreements"),
                                new Way("Documents", "what was read, and how much of it is cited", "/documents"),
                                new Way("Ontology", "classes, properties and shapes", "/ontology"),
                                new Way("SPARQL", "the service at /sparql, and /union over all layers", "/query"),
                                new Way(
                                        "Data",
                                        "all graphs at /data, metadata at /.well-known/void",
                                        "/.well-known/void")))
                .toList();
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
