package org.turtleproof.serve.page;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text written in Markdown, as HTML in which nothing of the text is markup of its own.
 *
 * @param html safe to be put into a page as it is
 */
public record MarkdownPage(String html) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    /** Renders CommonMark with tables; links to neighbouring Markdown files, which are not served, become plain text. */
    public static MarkdownPage of(String markdown) {
        Node text = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        text.accept(new NeighbourLinks());
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
        return new MarkdownPage(renderer.render(text));
    }

    private static final class NeighbourLinks extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            String target = link.getDestination();
            if (target.endsWith(".md") && !target.contains("://")) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }
    }
}
