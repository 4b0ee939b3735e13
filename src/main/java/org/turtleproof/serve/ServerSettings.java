package org.turtleproof.serve;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * What Fuseki leaves open of the HTTP server: where it binds, how patient it is, what it compresses and logs.
 *
 * @param options what is wanted
 */
record ServerSettings(ServerOptions options) {

    /** What it takes to tell the last clients that their queries were ended. */
    private static final int ANSWERING_MILLISECONDS = 3_000;

    private static final int IDLE_MILLISECONDS = 30_000;
    private static final int LEAST_BYTES_A_SECOND = 500;
    private static final int WORTH_COMPRESSING = 1024;
    private static final String LOG_FORMAT = "%{client}a - - %t \"%r\" %s %O %{ms}T";

    void apply(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector http) {
                http.setHost(options.host());
                http.setIdleTimeout(IDLE_MILLISECONDS);
                http.getConnectionFactories().stream()
                        .filter(HttpConnectionFactory.class::isInstance)
                        .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
                        .forEach(this::apply);
            }
        }
        GzipHandler gzip = new GzipHandler(jetty.getHandler());
        gzip.setMinGzipSize(WORTH_COMPRESSING);
        gzip.addIncludedMethods("POST", "HEAD");
        gzip.setIncludedMimeTypes();
        jetty.setHandler(new GracefulHandler(gzip));
        jetty.setStopTimeout(options.limits().drainTime().toMillis() + ANSWERING_MILLISECONDS);
        jetty.setRequestLog(new CustomRequestLog(line -> options.accessLog().accept(line), LOG_FORMAT));
    }

    private void apply(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
        configuration.setMinResponseDataRate(LEAST_BYTES_A_SECOND);
        configuration.setRequestHeaderSize(options.limits().urlChars() + 16_384);
    }
}
