package org.turtleproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rehearse}: does once what commands do, so that a Java machine that watches learns what they need to start fast. */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Do once what commands do, for a Java machine that watches to learn what they need.")
final class RehearseCommand implements Callable<Integer> {

    /** A query, a page and a document, as clients ask for them. */
    private static final List<String> REQUESTS = List.of(
            "/sparql?query=SELECT%20*%20WHERE%20%7B%20?s%20a%20?class%20.%20?s%20?p%20?o%20FILTER(isIRI(?s))%20%7D%20ORDER%20BY%20?s%20LIMIT%209",
            "/sparql?query=SELECT%20(COUNT(*)%20AS%20?n)%20WHERE%20%7B%20?s%20?p%20?o%20%7D&format=csv",
            "/",
            "/search?q=bridge",
            "/data?format=ttl&default");

    /** Facts with most kinds of mistakes, and what they answer to. */
    private static final List<String> MISTAKES = List.of("data/facts.ttl", "shapes.ttl", "ontology.ttl");

    /** What is done: a proof alone, or releases and the server besides. */
    enum Part {
        PROOF,
        RELEASE
    }

    @Parameters(index = "0", paramLabel = "PART", description = "What to do: ${COMPLETION-CANDIDATES}.")
    private Part part;

    @Parameters(index = "1", paramLabel = "DIR", description = "A knowledge base to check.")
    private Path knowledgeBase;

    @Override
    public Integer call() throws Exception {
        run("check", knowledgeBase.toString());
        // The outcome of the first is told again.
        run("check", knowledgeBase.toString());
        Path folder = Files.createTempDirectory("turtleproof-rehearsal");
        try {
            find(folder);
            if (part == Part.RELEASE) {
                release(folder.resolve("kb"));
            }
        } finally {
            remove(folder);
        }
        return ExitCode.CLEAN;
    }

    /** Finds mistakes and reports them to people and to programs. */
    private static void find(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        for (String name : MISTAKES) {
            try (InputStream text = RehearseCommand.class.getResourceAsStream("rehearsal/" + name)) {
                Files.copy(text, folder.resolve(name));
            }
        }
        run(
                "check",
                folder.resolve("data").toString(),
                "--shapes",
                folder.resolve("shapes.ttl").toString(),
                "--ontology",
                folder.resolve("ontology.ttl").toString(),
                "--format",
                "text",
                "--format",
                "json=" + folder.resolve("report.json"));
    }

    private static void release(Path starter) throws IOException {
        run("init", starter.toString());
        run(
                "build",
                starter.toString(),
                "--documents",
                starter.resolve("documents").toString());
        serve(starter.resolve(ReleaseBuild.DEFAULT_PLACE));
    }

    private static void run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(arguments, nowhere, nowhere);
    }

    private static void serve(Path release) throws IOException {
        try (KnowledgeServer server = KnowledgeServer.start(
                ServedRelease.of(Release.open(release)),
                ServerOptions.STANDARD.port(0).review(new CompilerReview()))) {
            for (String request : REQUESTS) {
                try (Socket socket = new Socket(ServerOptions.HOST, server.port())) {
                    socket.getOutputStream()
                            .write(("GET " + request + " HTTP/1.1\r\nHost: rehearsal\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().readAllBytes();
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
