package org.turtleproof.serve.sparql;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What is counted about queries. */
public final class QueryMetrics {

    private final MeterRegistry registry;
    private final Timer answered;
    private final Counter fromCache;

    /** Counts into that registry. */
    public QueryMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.answered = refusals("200");
        this.fromCache = Counter.builder("turtleproof.query.cache.hits")
                .description("Queries answered from kept answers")
                .register(registry);
    }

    private Timer refusals(String status) {
        return Timer.builder("turtleproof.query")
                .description("Time queries took, by status of the answer; those answered from kept answers left out")
                .tag("status", status)
                .register(registry);
    }

    /** Counts a query that was answered from kept answers. */
    public void answeredFromCache() {
        fromCache.increment();
    }

    void answered(long nanoseconds) {
        answered.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void refused(int status, long nanoseconds) {
        refusals(Integer.toString(status)).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void watch(ThreadPoolExecutor threads) {
        Gauge.builder("turtleproof.query.running", threads, ThreadPoolExecutor::getActiveCount)
                .description("Queries that run now")
                .register(registry);
        Gauge.builder(
                        "turtleproof.query.waiting",
                        threads,
                        pool -> pool.getQueue().size())
                .description("Queries that wait for their turn")
                .register(registry);
    }
}
