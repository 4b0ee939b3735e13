package org.turtleproof.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Offer;

/**
 * The documents about entities, claims, passages and sources, in the representation that the client wants.
 *
 * @param path where their addresses begin
 * @param descriptions makes the representations
 */
record EntityEndpoint(String path, Descriptions descriptions) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        String name = request.path().substring(path.length());
        Node entity = node(name, snapshot);
        if (snapshot.content().all().knows(entity)) {
            return descriptions.answer(entity, request, snapshot, Optional.empty());
        }
        int dot = name.lastIndexOf('.');
        Optional<Offer> offer = dot > 0 ? Descriptions.OFFERS.named(name.substring(dot + 1)) : Optional.empty();
        Node bare = node(dot > 0 ? name.substring(0, dot) : name, snapshot);
        if (offer.isEmpty() || !snapshot.content().all().knows(bare)) {
            throw Problem.notFound("Nothing is called <" + entity.getURI() + ">")
                    .asException();
        }
        return descriptions.answer(bare, request, snapshot, offer);
    }

    private static Node node(String name, Snapshot snapshot) {
        return NodeFactory.createURI(snapshot.release().idSpace() + name);
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
