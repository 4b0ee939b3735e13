package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
            "  turtleproof serve --release target/release"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A knowledge base (default: this directory).", arity = "0..1")
    private Path path = Path.of("");

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

    @Option(names = "--release", paramLabel = "DIR", description = "A release to serve as it is.")
    private Path release;

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    @Option(names = "--quiet", description = "Write no line for each request.")
    private boolean quiet;

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(spec.commandLine(), "there is no port " + port);
        }
        if (documents != null && !Files.isDirectory(documents)) {
            throw new FileSystemException(documents.toString(), null, "there is no such folder of documents");
        }
        if (release == null) {
            int status = build();
            if (status != ExitCode.CLEAN) {
                return status;
            }
        }
        return serve(
                Release.open(release == null ? path.toAbsolutePath().resolve(BuildCommand.DEFAULT_OUTPUT) : release));
    }

    /** The same as the command {@code build}, so that what is served is what it would have written. */
    private int build() {
        CommandLine root = spec.parent().commandLine();
        String[] arguments = documents == null
                ? new String[] {"build", path.toString()}
                : new String[] {"build", "--documents", documents.toString(), path.toString()};
        return new CommandLine(root.getCommandSpec().userObject())
                .setOut(root.getOut())
                .setErr(root.getErr())
                .setExecutionExceptionHandler(new FaultHandler())
                .setParameterExceptionHandler(new UsageHandler())
                .execute(arguments);
    }

    private int serve(Release opened) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ServerOptions options =
                ServerOptions.STANDARD.host(host).port(port).accessLog(quiet ? line -> {} : err::println);
        ServerOptions complete = documents == null ? options : options.documents(documents.toAbsolutePath());
        try {
            KnowledgeServer server = KnowledgeServer.start(ServedRelease.of(opened), complete);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                server.close();
                                stopped.countDown();
                            },
                            "stop"));
            out.println("serving release " + opened.identity().substring(0, 16) + " at " + server.url());
            stopped.await();
            return ExitCode.CLEAN;
        } catch (BindException taken) {
            err.println("turtleproof: " + taken.getMessage());
            return ExitCode.USAGE;
        }
    }
}
