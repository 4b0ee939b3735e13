package org.turtleproof.serve.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.query.QueryParser;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.AnswerCache;
import org.turtleproof.serve.http.Limits;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.ProblemException;

/**
 * Runs queries on threads of their own: a bounded number at once, a bounded number waiting, each for a bounded time.
 *
 * <p>A client whose time is up is answered at that moment, even when the engine has not noticed yet; the engine's thread
 * counts as busy until it has.
 */
public final class QueryRunner implements AutoCloseable {

    private record Key(String dataset, QueryRequest request) {}

    private final QueryParser parser = new QueryParser();
    private final Limits limits;
    private final QueryMetrics metrics;
    private final ThreadPoolExecutor threads;
    private final Map<Deadline, Future<Answer>> running = new ConcurrentHashMap<>();

    /** A runner within these limits that counts what it does. */
    public QueryRunner(Limits limits, QueryMetrics metrics) {
        this.limits = limits;
        this.metrics = metrics;
        this.threads = new ThreadPoolExecutor(
                limits.concurrentQueries(),
                limits.concurrentQueries(),
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(Math.max(1, limits.waitingQueries())),
                task -> {
                    Thread thread = new Thread(null, task, "query", 4 << 20);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        metrics.watch(threads);
    }

    /** Runs a query on nothing, so that the first one on something finds all that it needs in place. */
    public void rehearse() {
        QueryTarget nothing = new QueryTarget(
                "nothing",
                "urn:x:",
                CompactDataset.of(DatasetGraphFactory.empty()),
                Prefixes.of(Map.of()),
                new AnswerCache(0),
                context -> {});
        QueryRequest request = new QueryRequest(
                "SELECT * { ?s ?p ?o FILTER (?o != 1) } ORDER BY ?s",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        new QueryExecution(
                        parser, request, nothing, Deadline.in(limits.queryTime().toNanos()), limits.answerBytes())
                .run();
    }

    /**
     * The answer to a query.
     *
     * @throws ProblemException 400, 403 or 406 when the query is at fault, 413 when its answer is too large, 429 when too
     *     many are asked at once, 503 when its time is up or the server stops
     */
    public Answer run(QueryRequest request, QueryTarget target) {
        Optional<Answer> kept = target.cache().find(new Key(target.name(), request));
        if (kept.isPresent()) {
            metrics.answeredFromCache();
            return kept.get();
        }
        long start = System.nanoTime();
        try {
            Answer answer = runAnew(request, target);
            metrics.answered(System.nanoTime() - start);
            return answer;
        } catch (ProblemException refused) {
            metrics.refused(refused.problem().status(), System.nanoTime() - start);
            throw refused;
        }
    }

    private Answer runAnew(QueryRequest request, QueryTarget target) {
        Deadline deadline = Deadline.in(limits.queryTime().toNanos());
        QueryExecution execution = new QueryExecution(parser, request, target, deadline, limits.answerBytes());
        Answer answer = await(submit(execution::run, deadline), deadline);
        if (answer.variant().isPresent() && answer.body().length <= limits.cacheBytes() / 16) {
            target.cache()
                    .keep(new Key(target.name(), request), 2 * request.text().length(), answer);
        }
        return answer;
    }

    /**
     * Does other work under the limits that hold for queries.
     *
     * @throws ProblemException 429 when too much is asked at once, 503 when its time is up
     */
    public Answer limited(Callable<Answer> work) {
        Deadline deadline = Deadline.in(limits.queryTime().toNanos());
        return await(submit(work, deadline), deadline);
    }

    private Future<Answer> submit(Callable<Answer> work, Deadline deadline) {
        try {
            return threads.submit(() -> {
                if (deadline.isPassed()) {
                    throw new QueryCancelledException();
                }
                return work.call();
            });
        } catch (RejectedExecutionException full) {
            if (threads.isShutdown()) {
                throw stopping();
            }
            throw Problem.of(429, "Too many queries", "Too many queries are waiting already: try again in a moment")
                    .with("Retry-After", "1")
                    .asException();
        }
    }

    private Answer await(Future<Answer> work, Deadline deadline) {
        running.put(deadline, work);
        try {
            return awaitUntil(work, deadline);
        } finally {
            running.remove(deadline);
        }
    }

    private Answer awaitUntil(Future<Answer> work, Deadline deadline) {
        try {
            return work.get(Math.max(1, deadline.left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            deadline.pass();
            work.cancel(true);
            throw timeUp();
        } catch (InterruptedException stopped) {
            deadline.pass();
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw stopping();
        } catch (CancellationException stopped) {
            throw stopping();
        } catch (ExecutionException failed) {
            throw explain(failed.getCause());
        }
    }

    private RuntimeException explain(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        }
        if (cause instanceof QueryCancelledException) {
            return timeUp();
        }
        if (cause instanceof StackOverflowError) {
            return Problem.badRequest("The query is nested too deeply").asException();
        }
        if (cause instanceof OutOfMemoryError) {
            return Problem.of(503, "Too much memory", "The query needs more memory than there is")
                    .asException();
        }
        return new IllegalStateException("query failed", cause);
    }

    private static ProblemException stopping() {
        return Problem.of(503, "Stopping", "The server is stopping").asException();
    }

    private ProblemException timeUp() {
        return Problem.of(
                        503,
                        "Time is up",
                        "The query took longer than " + limits.queryTime().toMillis() / 1000.0
                                + " s: ask for less at once")
                .with("Retry-After", "1")
                .asException();
    }

    /** Lets running queries end for a bounded time, then ends them. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(limits.drainTime().toMillis(), TimeUnit.MILLISECONDS)) {
                // First the clients, who need not wait until the engine has noticed.
                running.values().forEach(work -> work.cancel(true));
                running.keySet().forEach(Deadline::pass);
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
