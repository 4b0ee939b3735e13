package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesRendererTest {

    @Test
    void writesOneObjectPerLineForFindingsStagesAndVerdict() throws IOException {
        List<JsonNode> objects = objects();
        assertEquals(
                List.of("finding", "finding", "finding", "finding", "finding", "stage", "stage", "verdict"),
                objects.stream().map(one -> one.path("type").asText()).toList());
        JsonNode verdict = objects.get(7);
        assertFalse(verdict.path("passed").asBoolean(true));
        assertEquals(3, verdict.path("errors").asInt());
        assertEquals(1, verdict.path("infos").asInt());
    }

    @Test
    void leavesOutWhatIsNotKnownOfAPlace() throws IOException {
        JsonNode byLine = finding("on a line");
        assertEquals(2, byLine.path("line").asInt());
        assertTrue(byLine.path("column").isMissingNode());
        JsonNode byFile = finding("in a file");
        assertTrue(byFile.path("line").isMissingNode());
        assertEquals("a.jsonld", byFile.path("file").asText());
    }

    @Test
    void carriesLabelsNotesHelpAndWhatShaclSays() throws IOException {
        JsonNode found = finding("ex:b is no ex:C");
        assertEquals("this one", found.path("label").asText());
        assertEquals("demanded here", found.at("/context/0/label").asText());
        assertEquals(2, found.at("/notes/1/line").asInt());
        assertEquals("Correct it.", found.path("help").asText());
        assertEquals("<http://example.org/a>", found.at("/shacl/focusNode").asText());
    }

    private static JsonNode finding(String message) throws IOException {
        return objects().stream()
                .filter(one -> one.path("message").asText().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> objects() throws IOException {
        String text = SampleReport.render(new JsonLinesRenderer(RenderOptions.USUAL), SampleReport.report());
        assertTrue(text.endsWith("}\n"));
        List<JsonNode> objects = new ArrayList<>();
        for (String line : text.split("\n")) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }
}
