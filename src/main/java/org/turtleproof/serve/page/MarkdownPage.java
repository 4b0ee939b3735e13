package org.turtleproof.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.turtleproof.serve.diagram.DiagramLayout;
import org.turtleproof.serve.diagram.Drawing;
import org.turtleproof.serve.diagram.Flowchart;

/**
 * A text written in Markdown, as HTML in which nothing of the text is markup of its own.
 *
 * @param parts in the order of the text
 * @param chapters its headings of the second level
 */
public record MarkdownPage(List<Part> parts, List<Chapter> chapters) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    /**
     * A stretch of the text.
     *
     * @param html safe to be put into a page as it is
     * @param drawing a picture that comes after it
     */
    public record Part(String html, Optional<Drawing> drawing) {}

    /**
     * A heading.
     *
     * @param id by which it can be linked to
     * @param title its words
     */
    public record Chapter(String id, String title) {}

    /**
     * Renders CommonMark with tables; links to neighbouring Markdown files, which are not served, become plain text, and
     * flowcharts become pictures.
     */
    public static MarkdownPage of(String markdown) {
        Node text = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        text.accept(new NeighbourLinks());
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> MarkdownPage::attributes)
                .build();
        List<Part> parts = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        Document passage = new Document();
        String title = "";
        for (Node block = text.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            Optional<Drawing> drawing = drawing(block, title);
            if (block instanceof Heading heading) {
                title = words(heading);
                if (heading.getLevel() == 2) {
                    chapters.add(new Chapter(id(title), title));
                }
            }
            if (drawing.isPresent()) {
                parts.add(new Part(renderer.render(passage), drawing));
                passage = new Document();
            } else {
                passage.appendChild(block);
            }
            block = next;
        }
        parts.add(new Part(renderer.render(passage), Optional.empty()));
        return new MarkdownPage(List.copyOf(parts), List.copyOf(chapters));
    }

    private static Optional<Drawing> drawing(Node block, String title) {
        return block instanceof FencedCodeBlock code && "mermaid".equals(code.getInfo())
                ? Flowchart.read(title, code.getLiteral()).map(DiagramLayout::of)
                : Optional.empty();
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", id(words(heading)));
        }
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
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
