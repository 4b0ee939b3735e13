package org.turtleproof.rdf.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.format.TurtleFormatter.Formatted;
import org.turtleproof.source.SourceFile;

class TurtleFormatterTest {

    private static Formatted format(String text) {
        return new TurtleFormatter().format(SourceFile.of("t.ttl", text));
    }

    private static String formatted(String text) {
        Formatted result = format(text);
        return result.text().orElseThrow(() -> new AssertionError(result.problems() + "\n" + text));
    }

    @Test
    void bringsAMessInOrder() {
        assertEquals("""
                # About friends
                @prefix ex: <http://example.org/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .

                ex:anna a foaf:Person ; # a person
                  # her names
                  foaf:name "Anna" , "Ana"@es ;
                  foaf:knows [ foaf:name "Boris" ] , ( 1 2 ) ;
                  ex:long \"\"\"two
                  lines\"\"\" .

                # last one
                ex:boris a foaf:Person .
                """, formatted("""


                        # About friends
                        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                        @prefix ex: <http://example.org/>.
                        ex:anna
                             # her names
                           foaf:name "Anna","Ana"@es;foaf:knows[foaf:name "Boris"],(1 2);
                         a foaf:Person; # a person
                           ex:long \"\"\"two
                          lines\"\"\".
                        # last one
                        ex:boris a foaf:Person.

                        """));
    }

    @Test
    void breaksWhatIsTooLongForALine() {
        String name = "\"" + "n".repeat(60) + "\"";
        assertEquals("""
                @prefix ex: <http://example.org/> .

                ex:anna ex:name %1$s ,
                    %1$s@en ;
                  ex:knows [
                    ex:name %1$s ;
                    ex:other %1$s@fr
                  ] ;
                  ex:list (
                    %1$s
                    [ ex:q 1 ]
                    %1$s@de
                  ) .
                """.formatted(name), formatted("""
                        @prefix ex: <http://example.org/> .
                        ex:anna ex:name %1$s , %1$s@en ; ex:knows [ ex:name %1$s ; ex:other %1$s@fr ] ;
                        ex:list ( %1$s [ ex:q 1 ] %1$s@de ) .
                        """.formatted(name)));
    }

    @Test
    void joinsNeighbouringStatementsOfOneSubject() {
        assertEquals(
                """
                @prefix ex: <http://example.org/> .

                ex:anna a ex:Person ;
                  ex:p 1 ;
                  ex:q 2 .
                """,
                formatted(
                        "@prefix ex: <http://example.org/> .\nex:anna ex:p 1 .\nex:anna ex:q 2 .\nex:anna a ex:Person ."));
    }

    @Test
    void leavesFilesWithSyntaxErrorsAlone() {
        Formatted result = format("ex:anna ex:p ");
        assertTrue(result.text().isEmpty());
        assertFalse(result.problems().isEmpty());
        assertFalse(result.changes());
    }

    @Test
    void losesNoCommentAndNoTripleOfRandomDocumentsAndIsDoneInOneGo() {
        for (long seed = 0; seed < 1_000; seed++) {
            String text = RandomTurtle.of(seed);
            String once = formatted(text);
            assertEquals(once, formatted(once), "seed " + seed + ":\n" + text);
        }
    }
}
