package org.turtleproof.serve;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;

/**
 * What was counted, in the text format of Prometheus.
 *
 * @param path its path
 * @param registry where it was counted
 */
record MetricsEndpoint(String path, PrometheusMeterRegistry registry) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        return Answer.ok("text/plain; version=0.0.4; charset=utf-8", registry.scrape());
    }
}
