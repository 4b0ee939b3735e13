package org.turtleproof.serve;

import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;

/**
 * Says that the server lives, and which release it is ready to serve.
 *
 * @param path its path
 */
record HealthEndpoint(String path) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        return Answer.ok("text/plain; charset=utf-8", "ok " + snapshot.release().shortIdentity() + "\n");
    }
}
