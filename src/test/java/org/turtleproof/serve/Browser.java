package org.turtleproof.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Headless Chromium, driven by the WebDriver protocol (W3C WebDriver 2, with the log and DevTools commands of chromedriver). */
final class Browser implements AutoCloseable {

    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, String address, Path profile, String binary) throws IOException {
        this.driver = driver;
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("--user-data-dir=" + profile);
        Map<String, Object> wanted = Map.of(
                "goog:chromeOptions", Map.of("binary", binary, "args", flags),
                "goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"),
                "timeouts", Map.of("implicit", PATIENCE.toMillis()));
        String sessions = address + "/session";
        this.session = sessions + "/"
                + send("POST", sessions, Map.of("capabilities", Map.of("alwaysMatch", wanted)))
                        .required("sessionId")
                        .asText();
        open("about:blank");
        requests();
    }

    /** Whether there is one on this machine. */
    static boolean isPresent() {
        return executable("chromedriver").isPresent() && binary().isPresent();
    }

    /** Starts one whose profile lies in an empty folder. */
    static Browser start(Path profile) throws IOException {
        Process driver = new ProcessBuilder(executable("chromedriver").orElseThrow(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            BufferedReader lines = driver.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher started = PORT.matcher(line);
                if (started.find()) {
                    return new Browser(driver, "http://127.0.0.1:" + started.group(1), profile, binary().orElseThrow());
                }
            }
            throw new IOException("chromedriver does not start");
        } catch (IOException | RuntimeException failed) {
            driver.destroy();
            throw failed;
        }
    }

    private static Optional<String> binary() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> executable(name).stream())
                .findFirst();
    }

    private static Optional<String> executable(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    void open(String url) {
        post("/url", Map.of("url", url));
    }

    String url() {
        return send("GET", session + "/url", null).asText();
    }

    void click(String selector) {
        at(selector, "POST", "/click", Map.of());
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    void follow(String selector) {
        String left = page();
        click(selector);
        Predicate<String> isAnother = page -> !page.isEmpty() && !page.equals(left);
        if (!isAnother.test(await(this::page, isAnother))) {
            throw new AssertionError(selector + " leads to no other page than " + url());
        }
    }

    void clear(String selector) {
        at(selector, "POST", "/clear", Map.of());
    }

    void type(String selector, String text) {
        at(selector, "POST", "/value", Map.of("text", text));
    }

    /** The visible text of the first element. */
    String text(String selector) {
        return at(selector, "GET", "/text", null).asText();
    }

    /** What is seen as soon as it is as wanted, or what is seen when patience ends. */
    <T> T await(Supplier<T> seen, Predicate<T> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T now = seen.get();
        while (!wanted.test(now) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            now = seen.get();
        }
        return now;
    }

    /** How many elements there are now. */
    int count(String selector) {
        return script("return document.querySelectorAll(arguments[0]).length", selector)
                .asInt();
    }

    JsonNode script(String body, Object... arguments) {
        return post("/execute/sync", Map.of("script", body, "args", arguments));
    }

    /** A command of the DevTools protocol. */
    JsonNode devTools(String command, Map<String, ?> parameters) {
        return post("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    /** Shows pages as a screen of this width does, in the light or the dark scheme. */
    void screen(int width, boolean dark) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Writes the page from its top as a picture. */
    void screenshot(Path file) throws IOException {
        int width = script("return window.innerWidth").asInt();
        int height = script("return document.documentElement.scrollHeight").asInt();
        Map<String, Integer> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, 3000), "scale", 1);
        JsonNode shot = devTools("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(shot.required("data").asText()));
    }

    /** The addresses that pages asked for since this was last called. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (JsonNode entry : post("/se/log", Map.of("type", "performance"))) {
            JsonNode event = parse(entry.required("message").asText()).required("message");
            if (event.required("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(event.at("/params/request/url").asText());
            }
        }
        return addresses;
    }

    /** What the browser complained about since this was last called: errors of scripts, breaches of the content policy. */
    List<String> complaints() {
        return StreamSupport.stream(post("/se/log", Map.of("type", "browser")).spliterator(), false)
                .map(entry -> entry.required("level").asText() + " "
                        + entry.required("message").asText())
                .toList();
    }

    /** When the page that is shown began to load, which tells it from every other; empty while it loads. */
    private String page() {
        return script("return document.readyState === 'complete' ? String(performance.timeOrigin) : ''")
                .asText();
    }

    /** What a command on the first element answers; the element is found again when a script has put another in its place. */
    private JsonNode at(String selector, String method, String command, Object body) {
        String path = session + "/element/";
        JsonNode answer = await(
                () -> answer(method, path + find(selector) + command, body),
                value -> !value.path("error").asText().equals("stale element reference"));
        return granted(answer, selector);
    }

    private String find(String selector) {
        return post("/element", Map.of("using", "css selector", "value", selector))
                .required(ELEMENT)
                .asText();
    }

    private JsonNode post(String command, Object body) {
        return send("POST", session + command, body);
    }

    private JsonNode send(String method, String address, Object body) {
        return granted(answer(method, address, body), body);
    }

    private static JsonNode granted(JsonNode value, Object asked) {
        if (value.has("error")) {
            throw new AssertionError(asked + ": " + value.path("message").asText());
        }
        return value;
    }

    private JsonNode answer(String method, String address, Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/json; charset=utf-8")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build();
            return json.readTree(http.send(request, BodyHandlers.ofByteArray()).body())
                    .required("value");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (IOException malformed) {
            throw new java.io.UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, null);
        } finally {
            driver.destroy();
        }
    }
}
