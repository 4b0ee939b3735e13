package org.turtleproof.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code serve} as a process of its own, at any free port. */
final class ServeProcess implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("http://\\S+/");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path err;
    private final Process process;
    private final String url;

    private ServeProcess(Path err, Process process, Path out) throws IOException {
        this.err = err;
        this.process = process;
        await("a line with its address", () -> URL.matcher(read(out)).find());
        Matcher found = URL.matcher(read(out));
        this.url = found.find() ? found.group() : "";
    }

    /** Starts it and waits until it serves; what it writes goes to files in a folder. */
    static ServeProcess start(Path folder, Object... arguments) throws IOException {
        return startWithin("1g", folder, arguments);
    }

    /** The same with so much memory, as Java's option for it has it. */
    static ServeProcess startWithin(String memory, Path folder, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("serve.out");
        Path err = folder.resolve("serve.err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new ServeProcess(err, builder.start(), out);
    }

    Process process() {
        return process;
    }

    /** What it has written to standard error so far. */
    String told() {
        return read(err);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The page at a path, for people. */
    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html"));
    }

    int port() {
        return URI.create(url).getPort();
    }

    HttpClient http() {
        return http;
    }

    /** Waits until something holds, and fails with all that the process told when it ends before or takes too long. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("no sign of " + what + ": " + told());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
