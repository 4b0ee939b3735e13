package org.turtleproof.serve.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import org.eclipse.jetty.server.Request;

/**
 * The end of sending an answer, however it comes; a client that does not take its answer in time is hung up on.
 *
 * @param request whose answer it is
 * @param whenDone gives back what the answer held
 */
record Leaving(Request request, Runnable whenDone) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        whenDone.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // An answer is sent once.
    }
}
