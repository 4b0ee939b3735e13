package org.turtleproof.serve;

import java.util.List;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;

/** One kind of address of the server, and what is answered there. */
public interface Endpoint {

    /** Its path: exactly this one or, when it ends in {@code /}, everything below it. */
    String path();

    /** The methods it answers, besides HEAD and OPTIONS. */
    default List<String> methods() {
        return List.of("GET");
    }

    /**
     * The answer to a request, made from one snapshot.
     *
     * @throws org.turtleproof.serve.http.ProblemException when there is a reason not to answer
     */
    Answer answer(Request request, Snapshot snapshot);

    /** Whether answers that depend on the release and the request alone are worth keeping. */
    default boolean keeps() {
        return false;
    }
}
