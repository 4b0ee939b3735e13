package org.turtleproof.serve;

import org.apache.jena.graph.NodeFactory;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;

/**
 * Names of things that are no documents: sends those who look them up to the document about them (303).
 *
 * @param path where such names begin
 */
record IdentifierEndpoint(String path) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        String iri = snapshot.release().base() + request.path().substring(1);
        String target = snapshot.content()
                .references()
                .to(NodeFactory.createURI(iri))
                .href()
                .filter(href -> href.startsWith("/doc/"))
                .orElseThrow(() ->
                        Problem.notFound("Nothing is called <" + iri + ">").asException());
        if (!snapshot.content().all().knows(NodeFactory.createURI(iri))) {
            throw Problem.notFound("Nothing is called <" + iri + ">").asException();
        }
        String format = request.parameter("format")
                .filter(name -> name.matches("[\\w/+.-]+"))
                .map(name -> "?format=" + name)
                .orElse("");
        return Answer.empty(303).with("Location", target + format).with("Vary", "Accept");
    }
}
