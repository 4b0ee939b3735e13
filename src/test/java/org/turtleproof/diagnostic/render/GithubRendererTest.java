package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubRendererTest {

    @Test
    void writesOneCommandPerFindingWithItsPlace() throws IOException {
        List<String> lines = lines();
        assertEquals(6, lines.size());
        assertTrue(
                lines.contains(
                        "::error file=data/été%2C 1%3A2 %25 .ttl,line=1,endLine=1,col=16,endColumn=20,"
                                + "title=wrong-value::ex:b is no ex:C%0Anote: a note%0Anote: a placed note%0Ahelp: Correct it."),
                String.join("\n", lines));
        assertTrue(lines.contains("::notice file=a.jsonld,title=unlisted::in a file"));
        assertEquals("failed: 3 errors, 1 warning, 1 remark; 1 stage did not run", lines.get(5));
    }

    @Test
    void letsNoMessageBeginACommandOfItsOwn() throws IOException {
        assertTrue(lines().stream().noneMatch(line -> line.startsWith("::error::owned")));
        assertTrue(lines().stream().anyMatch(line -> line.contains("%0A::error::owned %250A")));
    }

    private static List<String> lines() throws IOException {
        return SampleReport.render(new GithubRenderer(RenderOptions.USUAL), SampleReport.report())
                .lines()
                .toList();
    }
}
