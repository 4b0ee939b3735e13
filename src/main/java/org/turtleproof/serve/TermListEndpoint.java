package org.turtleproof.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;

/**
 * What the editor completes: prefixes, and every name of the release in prefixed form.
 *
 * @param path its path
 */
record TermListEndpoint(String path) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        ObjectMapper json = new ObjectMapper();
        Prefixes prefixes = snapshot.release().prefixes();
        ObjectNode list = json.createObjectNode();
        prefixes.namespaces().forEach(list.putObject("prefixes")::put);
        ArrayNode names = list.putArray("names");
        snapshot.content().all().graph().find().mapWith(Triple::getSubject).toList().stream()
                .filter(Node::isURI)
                .distinct()
                .map(prefixes::show)
                .filter(name -> !name.startsWith("<"))
                .sorted()
                .forEach(names::add);
        try {
            return Answer.ok("application/json", json.writeValueAsBytes(list)).ofRelease("json");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
