package org.turtleproof.rdf.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/** What {@code fmt --check} says of the knowledge base of this repository: all its Turtle is in the layout of the house. */
class FormattedSourcesTest {

    @Test
    void theKnowledgeBaseIsInTheLayoutOfTheHouse() throws IOException {
        List<SourceFile> files = SourceTree.read(Path.of("")).files().stream()
                .filter(file -> file.name().endsWith(".ttl"))
                .toList();
        assertTrue(!files.isEmpty());
        TurtleFormatter formatter = new TurtleFormatter();
        List<String> wrong = files.parallelStream()
                .map(formatter::format)
                .filter(result -> result.changes() || result.text().isEmpty())
                .map(result -> result.file().name())
                .toList();
        assertEquals(List.of(), wrong, "bring these in order by: ./turtleproof fmt");
    }
}
