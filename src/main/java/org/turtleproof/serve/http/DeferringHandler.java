package org.turtleproof.serve.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A handler that may hand a request on later, from another thread than the one that gave it. */
abstract class DeferringHandler extends Handler.Wrapper {

    DeferringHandler(Handler next) {
        super(next);
    }

    /** Hands a request to the next handler, and sees to it that it is answered whatever comes of that. */
    final void handOver(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable fault) {
            Response.writeError(request, response, callback, fault);
        }
    }
}
