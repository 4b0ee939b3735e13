package org.turtleproof.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.diagram.Drawing;

class MarkdownPageTest {

    private static String html(String markdown) {
        return MarkdownPage.of(markdown).parts().get(0).html();
    }

    @Test
    void letsNoMarkupOfTheTextThrough() {
        String html = html("a <script>alert(1)</script> [b](javascript:alert(1))");
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("javascript:"), html);
    }

    @Test
    void makesPlainTextOfLinksToFilesThatAreNotServed() {
        assertEquals("<p>See the policy.</p>\n", html("See [the policy](policy.md)."));
    }

    @Test
    void rendersTablesAndLinksToServedPages() {
        String html = html("| a |\n|---|\n| [t](/timeline) |\n");
        assertTrue(html.contains("<table>"), html);
        assertTrue(html.contains("href=\"/timeline\""), html);
    }

    @Test
    void drawsFlowchartsAndLeavesOtherCodeAsItIs() {
        MarkdownPage page = MarkdownPage.of(
                "# G\n\n## The & `picture`\n\n```mermaid\nflowchart LR\n  A[\"one\"] -- \"leads to\" --> B\n"
                        + "```\n\nafter\n\n```mermaid\nsequenceDiagram\n  A->>B: hi\n```\n");
        assertEquals(2, page.parts().size());
        Drawing drawing = page.parts().get(0).drawing().orElseThrow();
        assertEquals(List.of("one → B: leads to"), drawing.diagram().sentences());
        assertEquals("The & picture", drawing.diagram().title());
        String rest = page.parts().get(1).html();
        assertTrue(rest.startsWith("<p>after</p>"), rest);
        assertTrue(rest.contains("sequenceDiagram"), rest);
        assertEquals("the-picture", page.chapters().get(0).id());
    }
}
