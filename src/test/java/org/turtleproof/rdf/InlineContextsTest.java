package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.source.SourceFile;

class InlineContextsTest {

    private static final String CONTEXT = "{\"@context\":{\"name\":\"http://example.org/name\"}}";

    @TempDir
    private Path folder;

    @Test
    void readsAContextWithinTheDocument() {
        String text =
                "{\"@context\":{\"name\":\"http://example.org/name\"},\"@id\":\"http://example.org/a\",\"name\":\"A\"}";
        assertEquals(1, read(text).triples().size());
    }

    @Test
    void loadsNoContextFromElsewhereThoughItIsThere() throws IOException {
        Path context = Files.writeString(folder.resolve("context.jsonld"), CONTEXT);
        ParsedGraph read =
                read("{\"@context\":\"" + context.toUri() + "\",\"@id\":\"http://example.org/a\",\"name\":\"A\"}");
        assertEquals(0, read.triples().size());
        assertTrue(
                read.problems().get(0).message().contains("is not within the document"),
                read.problems().toString());
    }

    private static ParsedGraph read(String text) {
        return new RdfParser().parse(SourceFile.of("a.jsonld", text), RdfFormat.JSON_LD);
    }
}
