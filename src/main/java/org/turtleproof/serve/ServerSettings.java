package org.turtleproof.serve;

import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.turtleproof.serve.http.BodyHandler;
import org.turtleproof.serve.http.ProblemHandler;

/**
 * What Fuseki leaves open of the HTTP server: where it binds, how patient it is, what it compresses and logs.
 *
 * @param options what is wanted
 */
record ServerSettings(ServerOptions options) {

    /** What it takes to tell the last clients that their queries were ended. */
    private static final int ANSWERING_MILLISECONDS = 3_000;

    private static final int IDLE_MILLISECONDS = 30_000;

    /** What the system itself holds of an answer for a client that does not take it. */
    private static final int KERNEL_BYTES = 1 << 18;

    private static final int WORTH_COMPRESSING = 1024;

    /**
     * Applies the settings.
     *
     * @param first puts a handler before all the others but the one that lets requests end when the server stops
     */
    void apply(Server jetty, UnaryOperator<Handler> first) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector http) {
                http.setHost(options.host());
                http.setIdleTimeout(IDLE_MILLISECONDS);
                http.setAcceptedSendBufferSize(KERNEL_BYTES);
                http.getConnectionFactories().stream()
                        .filter(HttpConnectionFactory.class::isInstance)
                        .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
                        .forEach(this::apply);
            }
        }
        jetty.setErrorHandler(new ProblemHandler());
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(new ProblemHandler()));
        GzipHandler gzip = new GzipHandler(jetty.getHandler());
        gzip.setMinGzipSize(WORTH_COMPRESSING);
        gzip.addIncludedMethods("POST", "HEAD");
        gzip.setIncludedMimeTypes();
        jetty.setHandler(new GracefulHandler(first.apply(new BodyHandler(options.limits(), gzip))));
        jetty.setStopTimeout(options.limits().drainTime().toMillis() + ANSWERING_MILLISECONDS);
        options.accessLog().ifPresent(jetty::setRequestLog);
    }

    private void apply(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(options.limits().urlChars() + 16_384);
    }
}
