package org.turtleproof.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;

/**
 * Style, scripts and pictures, from the jar alone.
 *
 * @param path where their addresses begin
 * @param folder where they lie on the class path
 */
record AssetEndpoint(String path, String folder) implements Endpoint {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        String name = request.path().substring(path.length());
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[\\w][\\w./-]*") || name.contains("..")) {
            throw Problem.notFound("There is nothing at " + request.path()).asException();
        }
        try (InputStream in = AssetEndpoint.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw Problem.notFound("There is nothing at " + request.path()).asException();
            }
            return Answer.ok(type, in.readAllBytes()).with("Cache-Control", "public, max-age=3600");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
