package org.turtleproof.serve;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.BindException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.AnswerServlet;
import org.turtleproof.serve.http.RepeatedQueries;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.sparql.QueryMetrics;
import org.turtleproof.serve.sparql.QueryRunner;

/** A running server of one release, which can be exchanged for another while clients go on asking. */
public final class KnowledgeServer implements AutoCloseable {

    private final CurrentSnapshot current;
    private final ServerOptions options;
    private final QueryRunner runner;
    private final FusekiServer fuseki;

    private KnowledgeServer(CurrentSnapshot current, ServerOptions options, QueryRunner runner, FusekiServer fuseki) {
        this.current = current;
        this.options = options;
        this.runner = runner;
        this.fuseki = fuseki;
    }

    /**
     * Starts serving.
     *
     * @throws BindException when the port is taken or the host is not ours
     */
    public static KnowledgeServer start(ServedRelease release, ServerOptions options) throws BindException {
        KnowledgeServer server = open(options);
        server.swap(release);
        return server;
    }

    /**
     * Takes the port and gets ready; requests wait until the first release is there, which may be read meanwhile.
     *
     * @throws BindException when the port is taken or the host is not ours
     */
    public static KnowledgeServer open(ServerOptions options) throws BindException {
        CurrentSnapshot current = new CurrentSnapshot(options.limits().queryTime());
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        QueryMetrics counted = new QueryMetrics(metrics);
        QueryRunner runner = new QueryRunner(options.limits(), counted);
        Pages pages = new Pages();
        Dispatcher dispatcher = new Dispatcher(
                current::await,
                Endpoints.all(pages, new PassageTexts(options.documents()), options.review(), runner, metrics),
                pages);
        FusekiServer fuseki = FusekiServer.create()
                .port(options.port())
                .numServerThreads(2, threads(options))
                .fusekiModules(FusekiModules.empty())
                .addServlet("/*", new AnswerServlet(options.limits(), dispatcher))
                .build();
        new ServerSettings(options)
                .apply(
                        fuseki.getJettyServer(),
                        handler -> new RepeatedQueries(current::kept, counted::answeredFromCache, handler));
        try {
            fuseki.start();
        } catch (FusekiException failed) {
            runner.close();
            throw bindException(failed, options);
        }
        runner.rehearse();
        return new KnowledgeServer(current, options, runner, fuseki);
    }

    /** A thread for each query that runs or waits, and some for everything else. */
    private static int threads(ServerOptions options) {
        return options.limits().concurrentQueries() + options.limits().waitingQueries() + 32;
    }

    private static BindException bindException(FusekiException failed, ServerOptions options) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof java.net.SocketException) {
                return new BindException(
                        "port " + options.port() + " of " + options.host() + " cannot be used: " + cause.getMessage());
            }
        }
        throw failed;
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Where it is, ending in a slash. */
    public String url() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** Serves another release from the next request on; requests under way keep theirs to their end. */
    public void swap(ServedRelease release) {
        current.set(Snapshot.of(release, options.limits()));
    }

    /** Tells every reader something on every page, until another release is served. */
    public void tell(String notice) {
        current.update(snapshot -> snapshot.notice(notice));
    }

    /** Stops: takes no more requests, and lets those under way end for a bounded time. */
    @Override
    public void close() {
        Thread draining = new Thread(runner::close, "drain");
        draining.start();
        try {
            fuseki.stop();
        } catch (FusekiException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
            // It has stopped; some clients did not take their answers in time.
        }
        try {
            draining.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
