package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.turtleproof.Prerequisite;
import org.turtleproof.serve.content.ServedQuestion;
import org.turtleproof.serve.content.ServedRelease;

/** What a person does with the pages of this repository's release, in a real browser. */
class BrowserIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String LEAPING_HEADINGS =
            "let last = 0; return [...document.querySelectorAll('h1,h2,h3,h4')].filter((heading) => {"
                    + " const level = +heading.tagName[1], leaps = level > last + 1; last = level; return leaps;"
                    + " }).map((heading) => heading.textContent).join('; ')";
    private static final String NAMELESS_FIELDS =
            "return [...document.querySelectorAll('input:not([type=hidden]),select,textarea')]"
                    + ".filter((field) => !field.labels?.length && !field.getAttribute('aria-label'))"
                    + ".map((field) => field.outerHTML).join('; ')";
    private static final Pattern NETWORK = Pattern.compile("(?:http|ws|ftp)s?:");

    @TempDir
    private static Path folder;

    private static ServedRelease release;
    private static KnowledgeServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Prerequisite.demand(Browser.isPresent(), "browser tests are left out: no chromium with chromedriver");
        release = FlagshipRelease.build(folder.resolve("release"));
        ServerOptions options = ServerOptions.STANDARD.port(0);
        server = KnowledgeServer.start(
                release,
                Optional.ofNullable(System.getProperty("turtleproof.documents"))
                        .map(Path::of)
                        .map(options::documents)
                        .orElse(options));
        browser = Browser.start(folder.resolve("profile"));
        browser.screen(1280, false);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void askedNoOtherHostAndBrokeNoRule() {
        List<String> requests = browser.requests();
        assertTrue(requests.stream().anyMatch(address -> address.startsWith(server.url())), "no request was seen");
        assertEquals(
                List.of(),
                requests.stream()
                        .filter(address -> NETWORK.matcher(address).lookingAt() && !address.startsWith(server.url()))
                        .toList());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void searchesAndOpensAnEntity() {
        browser.open(server.url());
        browser.type("#start-search", "kim jong un");
        String first =
                browser.await(() -> browser.text(".hero .suggestions a"), text -> text.startsWith("Kim Jong Un"));
        assertEquals("Kim Jong Un", first.lines().findFirst().orElseThrow().replaceFirst(" person.*", ""));
        browser.follow(".hero form.search button");
        browser.follow(".results li:first-child a");
        assertEquals("Kim Jong Un", browser.text("h1"));
        assertTrue(browser.url().contains("/doc/"), browser.url());
    }

    @Test
    void followsAMarkToThePassageThatProvesIt() {
        browser.open(server.url() + "doc/russia");
        browser.follow("a.mark");
        String claim = browser.text(".eyebrow").replaceFirst("(?i)claim ", "");
        browser.follow(".passages a[href*='passage']");
        assertTrue(browser.text("h1").startsWith("Characters "), browser.text("h1"));
        assertTrue(browser.count("article.entity blockquote") + browser.count("article.entity .notice") > 0);
        assertTrue(browser.text("main").contains(claim), claim);
        browser.follow(".claim a.claim-name");
        assertTrue(browser.url().contains("/claim/"), browser.url());
    }

    @Test
    void runsAQuestionOfTheGallery() {
        ServedQuestion question = release.questions().stream()
                .filter(each -> each.expectedCsv().isPresent())
                .findFirst()
                .orElseThrow();
        long rows = question.expectedCsv().get().strip().lines().count() - 1;
        browser.open(server.url() + "query");
        browser.follow(".gallery a[href$='id=" + question.id() + "']");
        assertEquals(question.text(), browser.text("h1"));
        assertTrue(browser.text("#answer").contains(rows + " row"), browser.text("#answer"));
        assertEquals(rows, browser.count("#answer table:not(.chart) tbody tr"));
    }

    @Test
    void runsAQueryThatIsWrittenInTheEditor() {
        browser.open(server.url() + "query");
        browser.click(".editor .CodeMirror");
        browser.script(
                "document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])",
                "SELECT (40 + 2 AS ?number) {}");
        browser.follow("#ask button");
        assertEquals("42", browser.text("#answer tbody td"));
        assertTrue(browser.text("#answer .hint").startsWith("1 row"), browser.text("#answer .hint"));
    }

    @Test
    void filtersTheTimeline() {
        browser.open(server.url() + "timeline");
        int all = browser.count(".timeline > li");
        browser.click("select[name=document] option:nth-child(2)");
        browser.follow("form.filters button");
        int some = browser.count(".timeline > li");
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertTrue(browser.text("main .hint").contains(some + " of " + all), browser.text("main .hint"));
    }

    @Test
    void worksWithoutScript() {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(server.url());
            browser.type("#start-search", "vostochny");
            browser.follow(".hero form.search button");
            browser.follow(".results a");
            assertTrue(browser.text("h1").toLowerCase(java.util.Locale.ROOT).contains("vostochny"));
            browser.open(server.url() + "query");
            browser.clear("#query");
            browser.type("#query", "ASK {}");
            browser.follow("#ask button");
            assertTrue(browser.text("#answer").contains("true"), browser.text("#answer"));
        } finally {
            browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        browser.open(server.url() + "documents");
        browser.type("body", "\uE004");
        assertEquals(
                "skip",
                browser.script("return document.activeElement.className").asText());
        browser.type(":focus", "\uE007");
        String reached = browser.await(browser::url, url -> url.endsWith("#main"));
        assertTrue(reached.endsWith("#main"), reached);
    }

    @Test
    void plotsAnAnswerAsBarsAndAsATimeline() {
        browser.open(server.url() + "query?id=claims-by-stance");
        assertEquals(browser.count("#answer table:not(.chart) tbody tr"), browser.count("#answer .chart rect.bar"));
        browser.open(server.url() + "query?id=dated-events");
        int rows = browser.count("#answer table:not(.chart) tbody tr");
        assertEquals(rows, browser.count("#answer .timeline rect.bar"));
        browser.click("select[name=by] option:last-child");
        browser.follow(".plot button");
        assertTrue(browser.url().contains("by=precision"), browser.url());
        assertEquals(rows, browser.count("#answer .timeline rect.bar"));
        assertTrue(browser.text("#answer .timeline").contains("gYearMonth"));
    }

    @Test
    void followsTheColourSchemeInTheEditorToo() {
        browser.screen(1280, true);
        browser.open(server.url() + "query");
        browser.text(".editor .CodeMirror .cm-keyword");
        String[] shown = browser.script("const of = (element) => getComputedStyle(element);"
                        + "return [of(document.querySelector('.editor .CodeMirror')).backgroundColor,"
                        + " of(document.querySelector('.editor .cm-keyword')).color].join(';')")
                .asText()
                .split(";");
        browser.screen(1280, false);
        assertEquals("rgb(28, 32, 39)", shown[0]);
        assertEquals("rgb(185, 156, 240)", shown[1]);
    }

    @Test
    void letsTheKeyboardLeaveTheEditor() {
        browser.open(server.url() + "query");
        browser.click(".editor .CodeMirror");
        browser.type(":focus", "\uE004");
        assertEquals(
                "over", browser.script("return document.activeElement.name").asText());
    }

    @Test
    void showsAnEntityInTimeAndUnfoldsWhatIsLong() {
        browser.open(server.url() + "doc/north-korea");
        assertTrue(browser.count(".timeline.scaled time") > 3);
        assertTrue(browser.text(".timeline.scaled").contains("satellite launch attempt of May 2023"));
        assertTrue(browser.script("return document.querySelector('#claims ~ details').open")
                .asText()
                .equals("false"));
        browser.click("#claims ~ details > summary");
        assertTrue(browser.script("return document.querySelector('#claims ~ details').open")
                .asText()
                .equals("true"));
        assertTrue(!browser.text("#claims ~ details .claim a.claim-name").isEmpty());
    }

    @Test
    void drawsTheClassesAndLeadsFromATermToItsQuestions() {
        browser.open(server.url() + "ontology");
        assertTrue(browser.count(".diagram rect.box") > 5);
        browser.click("details.module:nth-of-type(1) > summary");
        browser.follow("details.module[open] .terms a[href$='#questions']");
        assertTrue(browser.url().contains("/term/"), browser.url());
        browser.follow("#questions + ul a");
        assertTrue(browser.url().contains("/query?id="), browser.url());
    }

    @Test
    void drawsThePictureOfTheGuide() {
        browser.open(server.url() + "guide");
        assertTrue(browser.count(".diagram rect.box") > 5);
        assertTrue(!browser.text("main").contains("flowchart"), "the picture is shown as text");
    }

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "search, search?q=russia",
        "entity, doc/north-korea",
        "claim, doc/claim/001-003",
        "document, doc/document/001",
        "timeline, timeline",
        "disagreements, disagreements",
        "documents, documents",
        "ontology, ontology",
        "shapes, shapes",
        "class, term/mp:Event",
        "property, term/mp:participant",
        "guide, guide",
        "query, query",
        "question, query?id=claims-by-stance",
        "plot, query?id=dated-events",
        "missing, doc/no-such-thing",
    })
    void fitsNarrowAndWideScreens(String name, String path) throws IOException {
        for (int width : List.of(360, 1280)) {
            browser.screen(width, width < 600);
            browser.open(server.url() + path);
            assertEquals(1, browser.count("h1"), "headings of the first level");
            assertEquals("", browser.script(LEAPING_HEADINGS).asText(), "headings that leave out a level");
            assertEquals("", browser.script(NAMELESS_FIELDS).asText(), "fields without a label");
            browser.screenshot(SCREENSHOTS.resolve(name + "-" + width + ".png"));
            int needed = browser.script("return document.documentElement.scrollWidth")
                    .asInt();
            assertTrue(needed <= width, "needs " + needed + " of " + width + " pixels");
        }
        browser.screen(1280, false);
        if (name.equals("missing")) {
            assertEquals(
                    2,
                    browser.complaints().stream()
                            .filter(text -> text.contains("404"))
                            .count());
        }
    }
}
