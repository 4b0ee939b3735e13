package org.turtleproof.serve.http;

/** Answers every request, whatever it is; problems too are answers. */
@FunctionalInterface
public interface Responder {

    /** The answer. */
    Answer respond(Request request);

    /** The answer to a request that could not even be read. */
    default Answer refuse(Problem problem) {
        return Problems.answer(problem);
    }
}
