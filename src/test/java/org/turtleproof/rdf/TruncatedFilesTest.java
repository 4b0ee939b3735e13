package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.rdf.second.SecondOpinion;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Whoever saves half a file gets told so, wherever it ends. */
class TruncatedFilesTest {

    private static final String TURTLE = """
            @prefix : <http://e/> .
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            @base <http://e/\\u0041> .
            :a\\,b :p%41 "x\\u0041\\n"@en-GB , 'y'^^xsd:string , "5"^^<http://www.w3.org/2001/XMLSchema#integer> ;
              a [ :q ( 1 -2.5 .5 3e-4 true ) ] , \"""long "text"
            over lines\""" , _:b.c , <#d> . # the end
            << :a :b :c >> :p 5. {| ~ |} <<( :a :b :c )>> 0x1F ?v ^^ @ \\ % _ +
            """;

    @ParameterizedTest
    @EnumSource(
            value = RdfFormat.class,
            names = {"TURTLE", "TRIG", "N_TRIPLES", "N_QUADS"})
    void everyBeginningOfAFileIsReadOrFaultedWhereItIs(RdfFormat format) {
        for (int length = 0; length <= TURTLE.length(); length++) {
            String text = TURTLE.substring(0, length);
            SourceFile file = SourceFile.of("f." + format.extension(), text);
            ParsedGraph graph = new RdfParser().parse(file, format);
            for (Diagnostic problem : graph.problems()) {
                Span span = problem.primary().span();
                assertEquals(Span.Extent.TOKEN, span.extent());
                assertFalse(span.start().line() > file.lineCount(), () -> problem + " of " + text);
            }
            if (SecondOpinion.isAvailable(graph)) {
                SecondOpinion.on(graph);
            }
        }
    }

    @Test
    void aLiteralWithoutItsDatatypeIsMarked() {
        SourceFile file = SourceFile.of("f.ttl", "<http://e/a> <http://e/b> \"5\"^^\n");
        Diagnostic problem =
                new RdfParser().parse(file, RdfFormat.TURTLE).problems().get(0);
        assertEquals("the text ends within a token", problem.message());
        assertEquals("\"5\"^^", file.text(problem.primary().span()));
    }
}
