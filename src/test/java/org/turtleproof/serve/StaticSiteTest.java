package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as files. */
class StaticSiteTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)[^\"]*\"");

    @Test
    void writesAPageForEachThingAndEveryLinkLeadsToAFile(@TempDir Path folder) throws IOException {
        try (StaticSite site = new StaticSite(SampleRelease.first())) {
            int written = site.write(folder);
            assertTrue(written > 30);
            try (Stream<Path> files = Files.walk(folder)) {
                assertEquals(written, files.filter(Files::isRegularFile).count());
            }
        }
        assertTrue(Files.readString(folder.resolve("index.html")).contains("Two villages"));
        assertTrue(Files.readString(folder.resolve("doc/bridge.html")).contains("Old Bridge"));
        assertTrue(Files.exists(folder.resolve("doc/bridge.ttl")));
        assertTrue(Files.exists(folder.resolve("query/joined-villages.html")));
        assertTrue(Files.exists(folder.resolve("guide.html")));
        assertFalse(Files.readString(folder.resolve("query.html")).contains("<script"), "scripts that need a server");
        List<String> broken = new ArrayList<>();
        for (Path page : pages(folder)) {
            for (String link : LINK.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()) {
                boolean elsewhere = link.isEmpty() || link.startsWith("https://") || link.startsWith("http://");
                if (!elsewhere && !Files.exists(page.getParent().resolve(link))) {
                    broken.add(folder.relativize(page) + " -> " + link);
                }
                assertFalse(link.startsWith("/"), link);
            }
        }
        assertTrue(broken.isEmpty(), String.join("\n", broken));
    }

    @Test
    void leavesWhatOnlyAServerCanAnswerWithoutALink(@TempDir Path folder) throws IOException {
        try (StaticSite site = new StaticSite(SampleRelease.first())) {
            site.write(folder);
        }
        String term = Files.readString(folder.resolve("term/ex-joins.html"));
        assertTrue(term.contains("<a data-live=\"\" type=\"text/turtle\">"), term);
        assertTrue(Files.readString(folder.resolve("doc/bridge.html")).contains("href=\"../doc/bridge.ttl\""));
    }

    @Test
    void givesTheSameBytesTwice(@TempDir Path first, @TempDir Path second) throws IOException {
        for (Path folder : List.of(first, second)) {
            try (StaticSite site = new StaticSite(SampleRelease.first())) {
                site.write(folder);
            }
        }
        for (Path page : pages(first)) {
            assertTrue(Files.mismatch(page, second.resolve(first.relativize(page))) < 0, page.toString());
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".html")).toList();
        }
    }
}
