package org.turtleproof.bench.hot;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.turtleproof.bench.load.QueryMix;
import org.turtleproof.compile.Compiler;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;

/** One client that asks a server over the loopback address. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ServedQueries {

    private static final int DOCUMENTS = 60;

    private final AtomicLong next = new AtomicLong();
    private final QueryMix mix = new QueryMix(DOCUMENTS);
    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private KnowledgeServer server;

    @Setup(Level.Trial)
    public void start(Sources sources) throws Exception {
        folder = Files.createTempDirectory("release");
        new ReleaseBuilder()
                .build(
                        Compiler.with(List.of())
                                .compile(sources.load())
                                .checked()
                                .orElseThrow(),
                        folder);
        server = KnowledgeServer.start(ServedRelease.of(Release.open(folder)), ServerOptions.STANDARD.port(0));
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        server.close();
        Sources.remove(folder);
    }

    /** A query that was never asked before. */
    @Benchmark
    public String fresh() throws Exception {
        return ask(mix.query(next.getAndIncrement()));
    }

    /** One of twelve queries that were asked before. */
    @Benchmark
    public String repeated() throws Exception {
        return ask(mix.query(next.getAndIncrement() % QueryMix.kinds()));
    }

    private String ask(String query) throws Exception {
        URI uri = URI.create(server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
