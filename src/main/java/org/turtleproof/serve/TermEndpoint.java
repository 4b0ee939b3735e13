package org.turtleproof.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;

/**
 * Terms, shapes and other things by their prefixed names, by names below the base of the dataset, and by full names at
 * {@code /describe?iri=}.
 *
 * @param path where their addresses begin
 * @param descriptions makes the representations
 */
record TermEndpoint(String path, Descriptions descriptions) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        String name = path.endsWith("/")
                ? request.path().substring(path.length())
                : request.parameter("iri").orElse("");
        Optional<String> iri = path.endsWith("/")
                ? snapshot.release()
                        .prefixes()
                        .expand(name)
                        .or(() -> Optional.of(
                                snapshot.release().base() + request.path().substring(1)))
                : Optional.of(name);
        Node term = iri.map(NodeFactory::createURI)
                .filter(snapshot.content().all()::knows)
                .orElseThrow(() -> Problem.notFound("Nothing is called " + name).asException());
        return descriptions.answer(term, request, snapshot, Optional.empty());
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
