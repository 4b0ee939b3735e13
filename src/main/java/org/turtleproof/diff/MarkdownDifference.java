package org.turtleproof.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A difference as GitHub-flavoured Markdown, for a pull request. */
final class MarkdownDifference implements DifferenceRenderer {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        out.write(
                renderer.render(DifferenceDocument.of(comparison.difference())).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
