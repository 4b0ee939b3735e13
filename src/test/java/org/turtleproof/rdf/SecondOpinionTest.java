package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.rdf.second.SecondOpinion;
import org.turtleproof.source.SourceFile;

class SecondOpinionTest {

    private static List<Diagnostic> on(String name, String text) {
        SourceFile file = SourceFile.of(name, text);
        return SecondOpinion.on(
                new RdfParser().parse(file, RdfFormat.ofFileName(name).orElseThrow()));
    }

    @Test
    void agreesOnTurtleWithRelativeIrisBlankNodesAndLanguages() {
        assertEquals(List.of(), on("a/b.ttl", """
                        @prefix ex: <http://example.org/> .
                        <> ex:p [ ex:q "x"@EN-gb , ( 1 2.0 3e0 true ) ] , _:a .
                        _:a ex:r _:b . _:b ex:r _:a .
                        """));
    }

    @Test
    void namesTheStatementThatIsReadDifferentlyAtItsPlace() {
        List<Diagnostic> found = on("t.trig", "{ <http://e/s> <http://e/p>\n 41.}");
        assertEquals(1, found.size());
        assertEquals("t.trig:2:2", found.get(0).primary().span().toString());
        assertEquals(1, found.get(0).notes().size());
    }

    @Test
    void saysNothingOfFilesThatAreWrongAnyway() {
        assertEquals(List.of(), on("t.ttl", "<http://e/s> <http://e/p> "));
    }

    @Test
    void comparesRdfXmlWhateverTheSpellingOfXmlLiterals() {
        assertEquals(List.of(), on("t.rdf", """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">
                          <rdf:Description rdf:about="#x"><e:p rdf:parseType="Literal"><b  a='1'/></e:p></rdf:Description>
                        </rdf:RDF>
                        """));
    }
}
