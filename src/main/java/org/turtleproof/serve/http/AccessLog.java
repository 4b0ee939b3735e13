package org.turtleproof.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * One line for each request once it is answered: when, who, what, with which result, how large and how long.
 *
 * <p>Neither the parameters of a request nor its headers are in it, since people put secrets there; a query is named by the
 * digest that its answer carries.
 *
 * @param format how a line looks
 * @param sink gets the lines, from several threads at once
 */
public record AccessLog(LogFormat format, Consumer<String> sink) implements RequestLog {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_METHOD = 20;

    @Override
    public void log(Request request, Response response) {
        Entry entry = entry(request, response);
        sink.accept(format == LogFormat.JSON ? json(entry) : text(entry));
    }

    private record Entry(
            String time,
            String client,
            String method,
            String path,
            int status,
            long bytes,
            long milliseconds,
            Optional<String> release,
            Optional<String> query) {}

    private static Entry entry(Request request, Response response) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Entry(
                DateTimeFormatter.ISO_INSTANT.format(now),
                plain(Request.getRemoteAddr(request), LONGEST_PATH),
                plain(request.getMethod(), LONGEST_METHOD),
                plain(request.getHttpURI().getPath(), LONGEST_PATH),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()),
                field(response, Answer.RELEASE),
                field(response, Answer.QUERY));
    }

    private static Optional<String> field(Response response, String name) {
        return Optional.ofNullable(response.getHeaders().get(name)).map(value -> plain(value, LONGEST_PATH));
    }

    /** What comes from a client begins no line and colours no terminal. */
    private static String plain(String text, int longest) {
        if (text == null) {
            return "-";
        }
        String seen = text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || c == 0x2028
                                || c == 0x2029
                        ? '?'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.isEmpty() ? "-" : seen;
    }

    private static String text(Entry entry) {
        return "%s %s \"%s %s\" %d %d %d ms%s"
                .formatted(
                        entry.time(),
                        entry.client(),
                        entry.method(),
                        entry.path().replace("\"", "%22"),
                        entry.status(),
                        entry.bytes(),
                        entry.milliseconds(),
                        entry.query().map(query -> " query " + query).orElse(""));
    }

    private static String json(Entry entry) {
        ObjectNode line = MAPPER.createObjectNode()
                .put("time", entry.time())
                .put("client", entry.client())
                .put("method", entry.method())
                .put("path", entry.path())
                .put("status", entry.status())
                .put("bytes", entry.bytes())
                .put("milliseconds", entry.milliseconds());
        entry.release().ifPresent(release -> line.put("release", release));
        entry.query().ifPresent(query -> line.put("query", query));
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
