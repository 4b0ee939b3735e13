package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;

class ResumptionTest {

    /** Subjects of what was read, and lines of what was wrong. */
    private static List<String> read(String text) {
        ParsedGraph graph =
                new RdfParser().parse(SourceFile.of("a.trig", "@prefix : <http://e/> .\n" + text), RdfFormat.TRIG);
        return List.of(
                graph.triples().stream()
                        .map(triple -> triple.getSubject().getLocalName())
                        .toList()
                        .toString(),
                graph.problems().stream()
                        .map(found -> found.primary().span().start().line())
                        .toList()
                        .toString());
    }

    @Test
    void afterAnErrorInAGraphTheRestOfTheGraphIsRead() {
        assertEquals(List.of("[a, c, d]", "[4]"), read("""
                :g {
                  :a :p 1 .
                  :b :p ; .
                  :c :p 3 .
                }
                :d :p 4 .
                """));
    }

    @Test
    void theLastStatementOfAGraphNeedsNoDot() {
        assertEquals(List.of("[c, d]", "[2]"), read(":g { :b :p , . :c :p 3 }\n:h { :d :p 4 }\n"));
    }

    @Test
    void severalErrorsInOneGraphAreAllReported() {
        assertEquals(List.of("[b, e]", "[3, 5]"), read("""
                :g {
                  :a :p . :b :p 1 .

                  "d" :p 3 .
                  :e :p 4
                }
                """));
    }
}
