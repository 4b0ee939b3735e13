package org.turtleproof.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** A difference as one HTML page, old and new side by side, that asks nothing of any other host. */
final class HtmlDifference implements DifferenceRenderer {

    private static final String CONTENT = "<!-- content -->";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .extensions(List.of(TablesExtension.create()))
                .build();
        String content = renderer.render(DifferenceDocument.of(comparison.difference()));
        out.write(page().replace(CONTENT, content).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page() throws IOException {
        try (InputStream in = HtmlDifference.class.getResourceAsStream("difference.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
