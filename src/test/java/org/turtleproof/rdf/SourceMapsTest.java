package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class SourceMapsTest {

    private static List<String> written(String text, RdfFormat format) {
        SourceFile file = SourceFile.of("test." + format.extension(), text);
        ParsedGraph graph = new RdfParser().parse(file, format);
        assertEquals(List.of(), graph.problems());
        SourceMap map = new SourceMaps(List.of(graph)).locate(nodes(graph));
        List<String> lines = new ArrayList<>();
        for (Triple triple : new java.util.LinkedHashSet<>(graph.triples())) {
            List<Occurrence> places = map.of(triple);
            assertTrue(!places.isEmpty(), "no place for " + triple);
            places.forEach(place -> lines.add(show(file, place)));
        }
        return lines;
    }

    private static Set<Node> nodes(ParsedGraph graph) {
        Set<Node> nodes = new HashSet<>();
        graph.triples().forEach(triple -> nodes.add(triple.getSubject()));
        return nodes;
    }

    private static String show(SourceFile file, Occurrence place) {
        return List.of(place.subject(), place.predicate(), place.object()).stream()
                .map(span -> span.start() + " " + file.text(span))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void marksSubjectPredicateAndObjectTokens() {
        assertEquals(
                List.of(
                        "2:1 :s | 2:4 :p | 2:7 :o",
                        "2:1 :s | 2:4 :p | 2:12 \"x\"@en",
                        "2:1 :s | 3:3 a | 3:5 :C",
                        "2:1 :s | 3:10 :q | 3:13 true",
                        "2:1 :s | 4:3 <http://e/r> | 4:16 \"1\"^^xsd:integer",
                        "5:1 :t | 5:4 :p | 5:8 -1.5e3"),
                written("""
                        PREFIX : <http://e/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        :s :p :o , "x"@en ;
                          a :C ; :q true ;
                          <http://e/r> "1"^^xsd:integer .
                        :t :p  -1.5e3.
                        """, RdfFormat.TURTLE));
    }

    @Test
    void marksWholeBracketsAsObjectsAndTheirOpeningAsSubject() {
        assertEquals(
                List.of(
                        "2:7 [ | 2:9 :q | 2:12 :o",
                        "2:20 [ | 2:22 a | 2:24 :C",
                        "2:7 [ | 2:17 :r | 2:20 [ a :C ]",
                        "2:1 :s | 2:4 :p | 2:7 [ :q :o ; :r [ a :C ] ]",
                        "2:1 :s | 2:4 :p | 2:32 []",
                        "2:1 :s | 3:3 a | 3:5 :D"),
                written("""
                        PREFIX : <http://e/>
                        :s :p [ :q :o ; :r [ a :C ] ], [] ;
                          a :D .
                        """, RdfFormat.TURTLE));
    }

    @Test
    void marksElementsOfListsAndWholeLists() {
        assertEquals(
                List.of(
                        "2:8 1 | 2:8 1 | 2:8 1",
                        "2:11 :b | 2:11 :b | 2:11 :b",
                        "2:11 :b | 2:13 ) | 2:13 )",
                        "2:8 1 | 2:10 (:b) | 2:10 (:b)",
                        "2:10 (:b) | 2:10 (:b) | 2:10 (:b)",
                        "2:10 (:b) | 2:15 [] | 2:15 []",
                        "2:15 [] | 2:15 [] | 2:15 []",
                        "2:15 [] | 2:18 () | 2:18 ()",
                        "2:18 () | 2:18 () | 2:18 ()",
                        "2:18 () | 2:20 ) | 2:20 )",
                        "2:1 :s | 2:4 :p | 2:7 (1 (:b) [] ())",
                        "2:1 :s | 2:4 :p | 2:24 ()"),
                written("""
                        PREFIX : <http://e/>
                        :s :p (1 (:b) [] ()) , () .
                        """, RdfFormat.TURTLE));
    }

    @Test
    void marksListsInSubjectPosition() {
        assertEquals(
                List.of(
                        "2:2 :a | 2:2 :a | 2:2 :a",
                        "2:2 :a | 2:5 :b | 2:5 :b",
                        "2:5 :b | 2:5 :b | 2:5 :b",
                        "2:5 :b | 2:7 ) | 2:7 )",
                        "2:1 (:a :b) | 2:9 :p | 2:12 :o",
                        "2:1 (:a :b) | 2:17 a | 2:19 :C",
                        "3:1 () | 3:4 :p | 3:7 ()",
                        "4:1 [ | 4:3 :p | 4:6 :o",
                        "4:1 [ | 4:11 :q | 4:14 :r"),
                written("""
                        PREFIX : <http://e/>
                        (:a :b) :p :o ; a :C .
                        () :p () .
                        [ :p :o ] :q :r .
                        """, RdfFormat.TURTLE));
    }

    @Test
    void countsCodePointsAndPassesOverCommentsLineBreaksAndByteOrderMarks() {
        assertEquals(
                List.of(
                        "2:1 :\uD83D\uDE00s | 2:5 :p | 2:8 \"\uD83D\uDE00\"",
                        "2:1 :\uD83D\uDE00s | 2:5 :p | 3:9 \"\"\"x\r\n\\\"\"\"\" # c\r\n  @en-GB",
                        "2:1 :\uD83D\uDE00s | 6:2 :q\\~\\. | 6:9 _:b"),
                written(
                        "\uFEFF@prefix : <http://e/> .\r\n"
                                + ":\uD83D\uDE00s :p \"\uD83D\uDE00\" # \"comment ;\r\n"
                                + "  ,     \"\"\"x\r\n\\\"\"\"\" # c\r\n  @en-GB ;\r\n"
                                + "\t:q\\~\\. _:b.\r\n",
                        RdfFormat.TURTLE));
    }

    @Test
    void keepsAllOccurrencesOfATriple() {
        SourceFile file = SourceFile.of("t.ttl", "PREFIX : <http://e/>\n:s :p :o, :o .\n:s :p :o .\n");
        ParsedGraph graph = new RdfParser().parse(file, RdfFormat.TURTLE);
        Triple triple = graph.triples().get(0);
        List<Occurrence> places = new SourceMaps(List.of(graph))
                .locate(Set.of(triple.getObject()))
                .of(triple);
        assertEquals(
                List.of("t.ttl:2:7", "t.ttl:2:11", "t.ttl:3:7"),
                places.stream().map(place -> place.object().toString()).toList());
    }

    @Test
    void knowsTriG() {
        assertEquals(
                List.of(
                        "2:11 [ | 2:13 a | 2:15 :C",
                        "2:22 :t | 2:25 :p | 2:28 (:x)",
                        "2:29 :x | 2:29 :x | 2:29 :x",
                        "2:29 :x | 2:31 ) | 2:31 )",
                        "2:6 :s | 2:9 a | 2:11 [ a :C ]",
                        "3:1 [ | 3:11 :q | 3:14 :r",
                        "3:1 [ | 3:3 :p | 3:6 :o",
                        "4:13 :s | 4:16 :p | 4:19 \"v\"",
                        "5:1 [] | 5:4 :p | 5:7 :o",
                        "6:1 (:l) | 6:6 :p | 6:9 :o",
                        "6:2 :l | 6:2 :l | 6:2 :l",
                        "6:2 :l | 6:4 ) | 6:4 )"),
                written("""
                                PREFIX : <http://e/>
                                :g { :s a [ a :C ] . :t :p (:x) }
                                [ :p :o ] :q :r .
                                GRAPH _:g { :s :p "v" . }
                                [] :p :o .
                                (:l) :p :o .
                                """, RdfFormat.TRIG).stream().sorted().toList());
    }

    @Test
    void knowsNTriplesAndNQuads() {
        assertEquals(
                List.of("1:1 <e:s> | 1:7 <e:p> | 1:13 \"a\\\"b\"@en", "2:1 _:x | 2:5 <e:p> | 2:11 _:x"),
                written("<e:s> <e:p> \"a\\\"b\"@en . # c\n_:x <e:p> _:x.\n", RdfFormat.N_TRIPLES));
        assertEquals(
                List.of("1:1 <e:s> | 1:7 <e:p> | 1:13 \"1\"^^<e:d>", "2:1 _:x | 2:5 <e:p> | 2:11 _:x"),
                written("<e:s> <e:p> \"1\"^^<e:d> <e:g> .\n_:x <e:p> _:x .\n", RdfFormat.N_QUADS));
    }

    @Test
    void findsMentionsInWhateverRole() {
        SourceFile file = SourceFile.of("t.ttl", "PREFIX : <http://e/>\n:s :p :o .\n:o :s :s .\n");
        ParsedGraph graph = new RdfParser().parse(file, RdfFormat.TURTLE);
        Node s = graph.triples().get(0).getSubject();
        SourceMap map = new SourceMaps(List.of(graph)).locate(Set.of(s));
        assertEquals(
                List.of("t.ttl:2:1", "t.ttl:3:4", "t.ttl:3:7"),
                map.mentions(s).stream().map(Span::toString).toList());
        assertEquals("t.ttl:2:1", map.place(s).orElseThrow().toString());
    }

    @Test
    void knowsTheLinesOfRdfXml() {
        SourceFile file = SourceFile.of("t.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                         xmlns:e="http://e/">
                  <e:C rdf:about="http://e/s">
                    <e:p>one</e:p>
                    <e:q rdf:resource="http://e/o"/>

                    <e:r>
                      <rdf:Description rdf:nodeID="x">
                        <e:p xml:lang="en">two</e:p>
                      </rdf:Description>
                    </e:r>
                  </e:C>
                </rdf:RDF>
                """);
        ParsedGraph graph = new RdfParser().parse(file, RdfFormat.RDF_XML);
        SourceMap map = new SourceMaps(List.of(graph)).locate(nodes(graph));
        assertEquals(
                List.of("3 3 3", "3 4 4", "3 5 5", "3 7 8", "8 9 9"),
                graph.triples().stream()
                        .flatMap(triple -> map.of(triple).stream())
                        .map(place -> place.subject().start().line() + " "
                                + place.predicate().start().line() + " "
                                + place.object().start().line())
                        .sorted()
                        .toList());
    }

    @Test
    void knowsOnlyTheFileOfJsonLd() {
        SourceFile file = SourceFile.of("t.jsonld", "{\"@id\": \"http://e/s\", \"http://e/p\": 1}");
        ParsedGraph graph = new RdfParser().parse(file, RdfFormat.JSON_LD);
        SourceMap map = new SourceMaps(List.of(graph)).locate(nodes(graph));
        assertEquals("t.jsonld", map.of(graph.triples().get(0)).get(0).object().toString());
    }
}
