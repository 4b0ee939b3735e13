package org.turtleproof.serve;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Limits;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.sparql.QueryMetrics;
import org.turtleproof.serve.sparql.QueryRunner;

/**
 * Writes the pages of a server as files that need none: asks the same endpoints, follows every link, and makes links relative.
 * The text of documents is never among them.
 */
public final class StaticSite implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("(href|src)=\"(/[^\"]*)\"");

    /** What scripts do needs a server. */
    private static final Pattern SCRIPT = Pattern.compile("\\s*<script src=\"[^\"]*\" defer></script>");

    private static final int OK = 200;
    private static final int GONE = 410;

    private final ServedRelease release;
    private final QueryRunner runner;
    private final Dispatcher dispatcher;
    private final Snapshot snapshot;
    private final Map<String, Optional<SiteAddress>> places = new ConcurrentHashMap<>();

    /** The site of a release. */
    public StaticSite(ServedRelease release) {
        this.release = release;
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        this.runner = new QueryRunner(Limits.STANDARD, new QueryMetrics(metrics));
        this.snapshot = Snapshot.of(release, Limits.STANDARD);
        Pages pages = new Pages();
        this.dispatcher = new Dispatcher(
                () -> snapshot, Endpoints.all(pages, PassageTexts.NONE, Optional.empty(), runner, metrics), pages);
    }

    /**
     * Writes all of it below a folder, on as many threads as the machine has.
     *
     * @return how many files were written
     * @throws IOException when one cannot be written
     */
    public int write(Path folder) throws IOException {
        Set<String> known = new LinkedHashSet<>();
        known.add("/");
        for (Node subject : snapshot.content().all().subjects()) {
            if (subject.isURI() && subject.getURI().startsWith(release.idSpace())) {
                snapshot.content().references().to(subject).href().ifPresent(known::add);
            }
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            int written = 0;
            List<String> wave = List.copyOf(known);
            while (!wave.isEmpty()) {
                List<Callable<Written>> tasks = new ArrayList<>();
                wave.forEach(address -> tasks.add(() -> write(address, folder)));
                List<String> next = new ArrayList<>();
                for (Future<Written> task : workers.invokeAll(tasks)) {
                    Written done = task.get();
                    written += done.files();
                    done.links().stream().filter(known::add).forEach(next::add);
                }
                wave = next;
            }
            return written;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while pages were written");
        } finally {
            workers.shutdownNow();
        }
    }

    /** What came of an address: how many files, and the addresses that they lead to. */
    private record Written(int files, Set<String> links) {}

    private Written write(String address, Path folder) throws IOException {
        Set<String> links = new LinkedHashSet<>();
        Optional<SiteAddress> place = place(address);
        if (place.isEmpty()) {
            return new Written(0, links);
        }
        Answer answer = dispatcher.respond(SiteAddress.request(address));
        if (answer.status() != OK && answer.status() != GONE) {
            return new Written(0, links);
        }
        Path file = folder.resolve(place.get().file());
        Files.createDirectories(file.getParent());
        Files.write(file, content(answer, place.get(), links));
        return new Written(1, links);
    }

    private byte[] content(Answer answer, SiteAddress place, Set<String> links) {
        if (!answer.contentType().startsWith("text/html")) {
            return answer.body();
        }
        String page = SCRIPT.matcher(new String(answer.body(), StandardCharsets.UTF_8))
                .replaceAll("");
        String linked = LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(relative(link, place, links)));
        return linked.replaceFirst("<html lang=\"en\">", "<html lang=\"en\" class=\"static\">")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where a link leads from a page; nowhere when only a server can answer it. */
    private String relative(MatchResult link, SiteAddress from, Set<String> links) {
        String target = link.group(2).replace("&amp;", "&");
        String bare = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
        String anchor = target.substring(bare.length());
        return place(bare)
                .map(to -> {
                    links.add(bare);
                    return link.group(1) + "=\"" + "../".repeat(from.depth()) + to.file() + anchor + "\"";
                })
                .orElse("data-live=\"\"");
    }

    /** Pages lead to few places again and again. */
    private Optional<SiteAddress> place(String address) {
        return places.computeIfAbsent(address, SiteAddress::of);
    }

    @Override
    public void close() {
        runner.close();
    }
}
