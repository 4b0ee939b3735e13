package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.sys.JenaSystem;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.ProofMemory;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.AccessLog;
import org.turtleproof.serve.http.Limits;
import org.turtleproof.serve.http.LogFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: serves a release, building it first when none is given. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve a release, building it first when none is given.",
        footer = {
            "",
            "Examples:",
            "  turtleproof serve",
            "  turtleproof serve --port 8080 --documents ../documents",
            "  turtleproof serve --watch",
            "  turtleproof serve --release target/release"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReleaseOptions release;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + ServerOptions.PORT)
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "The address to bind to (default: ${DEFAULT-VALUE}, this machine alone).",
            defaultValue = ServerOptions.HOST)
    private String host;

    @Option(
            names = "--query-time",
            paramLabel = "SECONDS",
            description = "How long a query may take, waiting included (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int querySeconds;

    @Option(names = "--quiet", description = "Write no line for each request.")
    private boolean quiet;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "How the line for each request looks: text or json (default: text).",
            defaultValue = "text")
    private LogFormat logFormat;

    @Option(
            names = "--watch",
            description =
                    "Prove and serve anew whenever a source file changes; a faulty edit keeps the last good release.")
    private boolean watch;

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "there is no port " + port);
        }
        if (querySeconds < 1) {
            throw new ParameterException(spec.commandLine(), "a query needs a second at least");
        }
        if (watch && release.knowledgeBase().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--watch needs a knowledge base, not a --release");
        }
        // Before the proof, so that an edit during it is noticed.
        Optional<SourceWatch> sources = watch
                ? Optional.of(SourceWatch.start(release.knowledgeBase().orElseThrow(), release.documents()))
                : Optional.empty();
        FutureTask<KnowledgeServer> opening = opening();
        try {
            Optional<Release> opened = release.open();
            if (opened.isEmpty()) {
                close(opening);
                return ExitCode.FINDINGS;
            }
            return serve(opened.get(), opening, sources);
        } catch (IOException | RuntimeException unreadable) {
            close(opening);
            throw unreadable;
        }
    }

    /** The server gets ready while the release is read. */
    private FutureTask<KnowledgeServer> opening() throws IOException {
        ServerOptions options = options();
        // Both threads need Jena, which lets others pass before it is done: its classes could wait for each other for
        // ever.
        JenaSystem.init();
        FutureTask<KnowledgeServer> opening = new FutureTask<>(() -> KnowledgeServer.open(options));
        Thread thread = new Thread(opening, "open server");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private static void close(FutureTask<KnowledgeServer> opening) throws InterruptedException {
        try {
            opening.get().close();
        } catch (ExecutionException neverOpened) {
            // Then there is nothing to close, and something else to tell.
        }
    }

    private static KnowledgeServer opened(FutureTask<KnowledgeServer> opening)
            throws BindException, InterruptedException {
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof BindException taken) {
                throw taken;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private int serve(Release opened, FutureTask<KnowledgeServer> opening, Optional<SourceWatch> sources)
            throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        ServedRelease served = ServedRelease.of(opened);
        try {
            KnowledgeServer server = opened(opening);
            server.swap(served);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                server.close();
                                stopped.countDown();
                            },
                            "stop"));
            out.println("serving release " + opened.identity().substring(0, 16) + " at " + server.url());
            out.flush();
            if (sources.isPresent()) {
                new Rebuilding(
                                release.knowledgeBase().orElseThrow(),
                                release.documents(),
                                sources.get(),
                                server,
                                spec.commandLine().getErr(),
                                ProofMemory.lasting())
                        .run();
            }
            stopped.await();
            return ExitCode.CLEAN;
        } catch (BindException taken) {
            spec.commandLine().getErr().println("turtleproof: " + taken.getMessage());
            return ExitCode.USAGE;
        }
    }

    private ServerOptions options() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ServerOptions standard = ServerOptions.STANDARD
                .host(host)
                .port(port)
                .limits(Limits.STANDARD.queryTime(Duration.ofSeconds(querySeconds)))
                .review(new CompilerReview());
        ServerOptions options = quiet ? standard : standard.accessLog(new AccessLog(logFormat, err::println));
        return release.documents()
                .map(Documents::folder)
                .map(options::documents)
                .orElse(options);
    }
}
