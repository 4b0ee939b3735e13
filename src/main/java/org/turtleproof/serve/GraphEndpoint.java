package org.turtleproof.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * The layers by their own names.
 *
 * @param path where their names begin
 */
record GraphEndpoint(String path) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Node name =
                NodeFactory.createURI(snapshot.release().base() + request.path().substring(1));
        if (!snapshot.release().dataset().containsGraph(name)) {
            throw Problem.notFound("There is no graph <" + name.getURI() + ">").asException();
        }
        return GraphAnswers.answer(
                snapshot.release().dataset().getGraph(name),
                snapshot.release().prefixes(),
                ResultFormats.GRAPHS,
                request);
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
