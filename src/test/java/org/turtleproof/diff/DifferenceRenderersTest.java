package org.turtleproof.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.starter.Starter;

class DifferenceRenderersTest {

    private static final String HOSTILE = "<script>alert(1)</script> `tick` a|b **bold** [x](y) \\\\ end";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        new Starter(Starter.DEFAULT_BASE).write(folder.resolve("old"));
        new Starter(Starter.DEFAULT_BASE).write(folder.resolve("new"));
        Path entities = folder.resolve("new/data/entities/bridges.ttl");
        Files.writeString(entities, Files.readString(entities).replace("\"Old Lind Bridge\"", "\"" + HOSTILE + "\""));
    }

    @Test
    void textSaysWhatChangedAndWhere() throws IOException {
        assertTrue(render("text").contains("""
                      rdfs:label  (data/entities/bridges.ttl:6:14)
                        - "Old Lind Bridge"@en
                """.indent(0)), render("text"));
    }

    @Test
    void hostileTextStaysTextInHtml() throws IOException {
        String html = render("html");
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertFalse(html.contains("http-equiv") || html.contains("src=") || html.contains("href="), html);
    }

    @Test
    void markdownReadsBackToTheSamePageAsHtml() throws IOException {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String page = HtmlRenderer.builder()
                .escapeHtml(true)
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(render("markdown")));
        String html = render("html");
        assertEquals(html.substring(html.indexOf("<h1>"), html.indexOf("</main>")), page);
    }

    @Test
    void jsonHoldsTheSameAsTheRecord() throws IOException {
        JsonNode json = new ObjectMapper().readTree(render("json"));
        JsonNode change = json.at("/groups/0/changes/0");
        assertEquals("CHANGED", change.get("kind").asText());
        assertEquals(6, change.at("/properties/0/place/line").asInt());
        assertEquals(
                "\"Old Lind Bridge\"@en",
                change.at("/properties/0/removed/0/text").asText());
    }

    @Test
    void everyFormatGivesTheSameBytesEachTime() throws IOException {
        for (DifferenceRenderer renderer : DifferenceRenderers.all()) {
            assertEquals(render(renderer.name()), render(renderer.name()), renderer.name());
        }
    }

    private String render(String format) throws IOException {
        VersionReader reader = new VersionReader(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DifferenceRenderers.named(format)
                .orElseThrow()
                .render(
                        new Comparison(
                                reader.read(folder.resolve("old").toString()),
                                reader.read(folder.resolve("new").toString())),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
