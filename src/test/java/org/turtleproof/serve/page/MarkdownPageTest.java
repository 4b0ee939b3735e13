package org.turtleproof.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    @Test
    void letsNoMarkupOfTheTextThrough() {
        String html = MarkdownPage.of("a <script>alert(1)</script> [b](javascript:alert(1))")
                .html();
        assertFalse(html.contains("<script>"), html);
        assertFalse(html.contains("javascript:"), html);
    }

    @Test
    void makesPlainTextOfLinksToFilesThatAreNotServed() {
        assertEquals(
                "<p>See the policy.</p>\n",
                MarkdownPage.of("See [the policy](policy.md).").html());
    }

    @Test
    void rendersTablesAndLinksToServedPages() {
        String html = MarkdownPage.of("| a |\n|---|\n| [t](/timeline) |\n").html();
        assertTrue(html.contains("<table>"), html);
        assertTrue(html.contains("href=\"/timeline\""), html);
    }
}
