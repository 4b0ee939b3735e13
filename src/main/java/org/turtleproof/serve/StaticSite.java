package org.turtleproof.serve;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
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

    private static final int OK = 200;
    private static final int GONE = 410;

    private final ServedRelease release;
    private final QueryRunner runner;
    private final Dispatcher dispatcher;
    private final Snapshot snapshot;

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
     * Writes all of it below a folder.
     *
     * @return how many files were written
     * @throws IOException when one cannot be written
     */
    public int write(Path folder) throws IOException {
        Set<String> known = new LinkedHashSet<>();
        Queue<String> waiting = new ArrayDeque<>();
        enqueue("/", known, waiting);
        for (Node subject : snapshot.content().all().subjects()) {
            if (subject.isURI() && subject.getURI().startsWith(release.idSpace())) {
                snapshot.content().references().to(subject).href().ifPresent(href -> enqueue(href, known, waiting));
            }
        }
        int written = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            Optional<SiteAddress> place = SiteAddress.of(address);
            Answer answer = dispatcher.respond(SiteAddress.request(address));
            if (place.isPresent() && (answer.status() == OK || answer.status() == GONE)) {
                Path file = folder.resolve(place.get().file());
                Files.createDirectories(file.getParent());
                Files.write(file, content(answer, place.get(), known, waiting));
                written++;
            }
        }
        return written;
    }

    private static void enqueue(String address, Set<String> known, Queue<String> waiting) {
        if (known.add(address)) {
            waiting.add(address);
        }
    }

    private static byte[] content(Answer answer, SiteAddress place, Set<String> known, Queue<String> waiting) {
        if (!answer.contentType().startsWith("text/html")) {
            return answer.body();
        }
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        String linked =
                LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(relative(link, place, known, waiting)));
        return linked.replaceFirst("<html lang=\"en\">", "<html lang=\"en\" class=\"static\">")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where a link leads from a page; to the start page when its target needs a server. */
    private static String relative(MatchResult link, SiteAddress from, Set<String> known, Queue<String> waiting) {
        String target = link.group(2).replace("&amp;", "&");
        String bare = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
        String anchor = target.substring(bare.length());
        Optional<SiteAddress> to = SiteAddress.of(bare);
        to.ifPresent(place -> enqueue(bare, known, waiting));
        String file = to.map(SiteAddress::file).orElse("index.html");
        return link.group(1) + "=\"" + "../".repeat(from.depth()) + file + anchor + "\"";
    }

    @Override
    public void close() {
        runner.close();
    }
}
