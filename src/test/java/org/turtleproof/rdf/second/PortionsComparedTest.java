package org.turtleproof.rdf.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;

/** What both parsers read alike is seen to be so in one go over the portions. */
class PortionsComparedTest {

    private static final String PREFIX = "@prefix e: <http://e/> .\n@base <http://b/> .\n";

    private static ParsedGraph parsed(String name, String text) {
        return new RdfParser()
                .parse(SourceFile.of(name, text), RdfFormat.ofFileName(name).orElseThrow());
    }

    private static ParsedGraph turtle(String statements) {
        return parsed("t.ttl", PREFIX + statements);
    }

    @Test
    void bracketsAndListsInOneAnotherAreFollowed() {
        assertTrue(PortionsCompared.agree(
                turtle("e:a e:p [ e:q [ e:r ( 1 [ e:q 1 ] ( 2 ) () ) ] ; e:q 2 ] , [ e:q 1 ] .")));
        assertTrue(PortionsCompared.agree(turtle("[ e:p e:a ] e:q ( e:a ( e:b ) ) . ( 1 [] ) e:p [] , [] .")));
    }

    @Test
    void labelsRelativeIrisAndLiteralsAreFollowed() {
        assertTrue(PortionsCompared.agree(
                turtle("_:a e:p _:b , _:a . _:b e:p <x> , <> , 'x'@EN-gb , 1.0 , true , '''y\"''' . # end")));
        assertTrue(PortionsCompared.agree(parsed("t.nt", "_:a <http://e/p> _:b .\n_:b <http://e/p> \"x\"@en .\n")));
        assertTrue(PortionsCompared.agree(parsed("t.ttl", "\uFEFF<> <http://e/p> <x> .")));
    }

    @Test
    void fileOfManyPortionsAgrees() {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < 20_000; i++) {
            text.append("e:s").append(i).append(" e:p [ e:q _:n").append(i % 7).append(" ; e:r 1 ] , \"é\"@fr .\n");
        }
        ParsedGraph graph = parsed("t.ttl", text.toString());
        assertTrue(graph.portions().size() > 4, graph.portions().size() + " portions");
        assertTrue(PortionsCompared.agree(graph));
        SourceFile other = SourceFile.of("t.ttl", text.toString().replace("e:s19000 e:p", "e:s19000 e:q"));
        assertEquals(graph.file().size(), other.size());
        ParsedGraph mixed = new ParsedGraph(
                other, graph.format(), graph.triples(), graph.prefixes(), graph.problems(), graph.portions());
        assertFalse(PortionsCompared.agree(mixed));
        assertEquals(1, SecondOpinion.on(mixed).size());
    }
}
