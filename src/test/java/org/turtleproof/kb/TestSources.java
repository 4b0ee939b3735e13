package org.turtleproof.kb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/** A knowledge base that a test writes down file by file. */
public final class TestSources {

    private static final String PREFIXES = """
      @prefix : <https://example.org/id/> .
      @prefix ev: <https://w3id.org/turtleproof/evidence#> .
      @prefix ex: <https://example.org/ontology#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix void: <http://rdfs.org/ns/void#> .
      """;

    private final List<SourceFile> files = new ArrayList<>();
    private Optional<Documents> documents = Optional.empty();

    /** Adds a file with just this text. */
    public TestSources file(String name, String text) {
        files.add(SourceFile.of(name, text));
        return this;
    }

    /** Adds a Turtle file; the usual prefixes come before the text, on lines 1 to 7. */
    public TestSources turtle(String name, String text) {
        return file(name, PREFIXES + text);
    }

    /** Has documents at hand. */
    public TestSources documents(Path folder) {
        documents = Optional.of(new Documents(folder));
        return this;
    }

    /** The line of a file of {@link #turtle} on which a line of its own text stands. */
    public static int line(int ownLine) {
        return 7 + ownLine;
    }

    /** Loads what was written. */
    public KnowledgeBase load() {
        return new KnowledgeBaseLoader().load(new SourceTree(files), documents);
    }
}
