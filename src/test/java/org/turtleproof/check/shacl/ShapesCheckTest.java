package org.turtleproof.check.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import org.turtleproof.source.Span;

class ShapesCheckTest {

    private static final String PREFIXES = """
      @prefix ev: <https://w3id.org/turtleproof/evidence#> .
      @prefix ex: <http://example.org/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

    private static SourceFile turtle(String name, String text) {
        return SourceFile.of(name, PREFIXES + text);
    }

    private static List<Diagnostic> found(SourceFile... files) {
        KnowledgeBase kb = new KnowledgeBaseLoader().load(new SourceTree(Arrays.asList(files)), Optional.empty());
        List<Diagnostic> found = new ArrayList<>();
        new ShapesCheck().run(kb, found::add);
        return found.stream().filter(one -> one.shacl().isPresent()).toList();
    }

    private static String text(Span span) {
        return span.file().text(span);
    }

    @Test
    void aNamedShapeIsARuleWithItsOwnSeverityWordsAndHelp() {
        Diagnostic one = found(
                        turtle(
                                "data/a.ttl",
                                "ex:summit a ex:Event ; rdfs:label \"the summit\"@en ; ex:date \"2023\" ."),
                        turtle("ontology/shapes/a.ttl", """
                    ex:EventShape a sh:NodeShape ; sh:targetClass ex:Event ; sh:property ex:dateWithoutDatatype .
                    ex:dateWithoutDatatype sh:path ex:date ; sh:datatype xsd:gYear ; sh:severity sh:Warning ;
                      sh:message "A date has no datatype of dates"@en ; rdfs:comment "Text does not sort."@en ;
                      ev:help "Write ^^xsd:gYear behind it."@en .
                    """))
                .get(0);
        assertEquals("date-without-datatype", one.rule().text());
        assertEquals(Severity.WARNING, one.severity());
        assertEquals("ex:date of ex:summit (“the summit”) is \"2023\", not of datatype xsd:gYear", one.message());
        assertEquals("\"2023\"", text(one.primary().span()));
        assertEquals(Optional.of("Write ^^xsd:gYear behind it."), one.help());
        assertEquals(
                List.of("A date has no datatype of dates", "Text does not sort."),
                one.notes().stream().map(Note::text).toList());
        assertEquals(
                List.of("sh:datatype xsd:gYear", "ex:dateWithoutDatatype"),
                one.context().stream()
                        .map(Label::span)
                        .map(ShapesCheckTest::text)
                        .toList());
    }

    @Test
    void aNamelessShapeIsARuleOfItsConstraintComponent() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:anna a ex:Person ."),
                        turtle(
                                "ontology/shapes/a.ttl",
                                "ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property [ sh:path ex:name ; sh:minCount 1 ] ."))
                .get(0);
        assertEquals("shacl-min-count", one.rule().text());
        assertEquals("ex:anna has no ex:name", one.message());
        assertEquals("ex:anna", text(one.primary().span()));
    }

    @Test
    void everyOccurrenceOfAGuiltyTripleIsShown() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:anna a ex:Person ; ex:age \"old\" ."),
                        turtle("data/b.ttl", "ex:anna ex:age \"old\" ."),
                        turtle(
                                "ontology/shapes/a.ttl",
                                "ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property [ sh:path ex:age ; sh:datatype xsd:integer ] ."))
                .get(0);
        assertEquals("data/a.ttl", one.primary().span().file().name());
        assertTrue(one.context().stream()
                .anyMatch(label -> label.span().file().name().equals("data/b.ttl")
                        && text(label.span()).equals("\"old\"")));
    }

    @Test
    void aDerivedFactIsLocatedAtTheClaimThatStatesIt() {
        List<Diagnostic> found = found(
                turtle("data/a.ttl", """
                ex:summit a ex:Event .
                ex:claim a ev:Claim ; ev:subject ex:summit ; ev:predicate ex:date ; ev:value "soon" .
                """),
                SourceFile.of("queries/policy/established.rq", """
                # graph: established
                PREFIX ev: <https://w3id.org/turtleproof/evidence#>
                CONSTRUCT { ?s ?p ?o } WHERE { ?claim ev:subject ?s ; ev:predicate ?p ; ev:value ?o }
                """),
                turtle("ontology/shapes/a.ttl", """
                ex:S a sh:NodeShape ; sh:targetClass ex:Event ; sh:property ex:undated , ex:unplaced .
                ex:undated sh:path ex:date ; sh:datatype xsd:gYear .
                ex:unplaced sh:path ex:date ; sh:minCount 2 .
                """));
        assertEquals(2, found.size());
        assertEquals("\"soon\"", text(found.get(0).primary().span()));
        assertEquals(8, found.get(0).primary().span().start().line());
        assertEquals("ex:date ; ev:value \"soon\"", text(found.get(1).primary().span()));
    }

    @Test
    void theReasonsOfAnAlternativeAreNotesWithPlaces() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:anna a ex:Person ; ex:home [ ex:city 5 ] ."),
                        turtle("ontology/shapes/a.ttl", """
                    ex:S a sh:NodeShape ; sh:targetClass ex:Person ;
                      sh:property [ sh:path ex:home ; sh:or ( ex:Address [ sh:nodeKind sh:IRI ] ) ] .
                    ex:Address a sh:NodeShape ; sh:property [ sh:path ex:city ; sh:datatype xsd:string ] .
                    """))
                .get(0);
        List<Note> notes = one.notes();
        assertEquals(2, notes.size());
        assertEquals(
                "1 of 2: does not fit ex:Address: ex:city of the blank node is 5, not of datatype xsd:string",
                notes.get(0).text());
        assertEquals("5", text(notes.get(0).place().orElseThrow()));
        assertEquals(
                "2 of 2: does not fit the shape: the blank node is not an IRI",
                notes.get(1).text());
        assertEquals("[ ex:city 5 ]", text(notes.get(1).place().orElseThrow()));
    }

    @Test
    void theNearestValueOfAListIsSuggested() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:vote a ex:Vote ; ex:position ex:inFavuor ."),
                        turtle("ontology/shapes/a.ttl", """
                    ex:S a sh:NodeShape ; sh:targetClass ex:Vote ;
                      sh:property [ sh:path ex:position ; sh:in ( ex:inFavour ex:against ) ] .
                    """))
                .get(0);
        assertEquals("did you mean ex:inFavour?", one.primary().text());
    }

    @Test
    void formatsWithoutColumnsAreLocatedAsWellAsTheyCanBe() {
        SourceFile shapes = turtle(
                "ontology/shapes/a.ttl",
                "ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property [ sh:path ex:age ; sh:datatype xsd:integer ] .");
        Span line =
                found(SourceFile.of("data/a.rdf", """
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/">
                      <ex:Person rdf:about="http://example.org/anna">
                        <ex:age>old</ex:age>
                      </ex:Person>
                    </rdf:RDF>
                    """), shapes).get(0).primary().span();
        assertEquals("data/a.rdf:3", line.toString());
        Span file = found(SourceFile.of("data/a.jsonld", """
                    { "@context": { "@vocab": "http://example.org/" },
                      "@id": "http://example.org/anna", "@type": "Person", "age": "old" }
                    """), shapes)
                .get(0)
                .primary()
                .span();
        assertEquals(Span.Extent.FILE, file.extent());
    }

    @Test
    void aRecursiveShapeEnds() {
        List<Diagnostic> found = found(
                turtle("data/a.ttl", "ex:a a ex:Person ; ex:knows ex:b . ex:b ex:knows ex:a , 5 ."),
                turtle("ontology/shapes/a.ttl", """
                ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:nodeKind sh:IRI ;
                  sh:property [ sh:path ex:knows ; sh:node ex:S ] .
                """));
        assertEquals(1, found.size());
    }

    @Test
    void shapesMayBeNestedDeeply() {
        StringBuilder shapes = new StringBuilder("ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:node ex:s0 .\n");
        for (int i = 0; i < 300; i++) {
            shapes.append("ex:s" + i + " sh:node ex:s" + (i + 1) + " .\n");
        }
        shapes.append("ex:s300 sh:nodeKind sh:Literal .\n");
        List<Diagnostic> found = found(
                turtle("data/a.ttl", "ex:anna a ex:Person ."), turtle("ontology/shapes/a.ttl", shapes.toString()));
        assertEquals(1, found.size());
    }

    @Test
    void plainAlternativesAreNamedInTheHeadline() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:summit a ex:Event ; ex:date \"2023\" ."),
                        turtle("ontology/shapes/a.ttl", """
                    ex:S a sh:NodeShape ; sh:targetClass ex:Event ; sh:property ex:undated .
                    ex:undated sh:path ex:date ; sh:message "A date is a year or a day"@en ;
                      sh:or ( [ sh:datatype xsd:gYear ] [ sh:datatype xsd:date ] ) .
                    """))
                .get(0);
        assertEquals(
                "ex:date of ex:summit is \"2023\", neither of datatype xsd:gYear nor of datatype xsd:date",
                one.message());
        assertEquals("A date is a year or a day", one.notes().get(0).text());
    }

    @Test
    void aRuleInSparqlIsLocatedByTheValueAndThePathItSelects() {
        List<Diagnostic> found = found(
                turtle(
                        "data/a.ttl",
                        "ex:anna a ex:Person ; ex:born 2001 ;\n  ex:died 1999 .\nex:boris a ex:Person ; ex:born 1 ."),
                turtle("ontology/shapes/a.ttl", """
                    ex: sh:declare [ sh:prefix "ex" ; sh:namespace "http://example.org/"^^xsd:anyURI ] .
                    ex:DiedTooEarly a sh:NodeShape ; sh:targetClass ex:Person ;
                      sh:sparql [ sh:prefixes ex: ; sh:message "died in {?value}, before the birth in {?born}" ;
                        sh:select \"\"\"SELECT $this (ex:died AS ?path) ?value ?born
                          WHERE { $this ex:born ?born ; ex:died ?value FILTER (?value < ?born) }\"\"\" ] .
                    """));
        assertEquals(1, found.size());
        assertEquals("died-too-early", found.get(0).rule().text());
        assertEquals(
                "ex:died of ex:anna is 1999: died in 1999, before the birth in 2001",
                found.get(0).message());
        assertEquals("1999", text(found.get(0).primary().span()));
        assertEquals("sh:sparql", text(found.get(0).context().get(0).span()));
    }

    @Test
    void brokenListsAndCircularPathsAreReportedAndNotFollowedForEver() {
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .load(
                        new SourceTree(List.of(
                                turtle("data/a.ttl", "ex:anna a ex:Person ; ex:age 5 ."),
                                turtle("ontology/shapes/a.ttl", """
                    ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property ex:listed , ex:circular .
                    ex:listed sh:path ex:age ; sh:in _:l .
                    _:l rdf:first 1 ; rdf:rest _:l .
                    ex:circular sh:path _:p ; sh:minCount 1 .
                    _:p sh:inversePath _:p .
                    """))),
                        Optional.empty());
        List<Diagnostic> found = new ArrayList<>();
        new ShapesCheck().run(kb, found::add);
        assertEquals(
                List.of("malformed-shape", "malformed-shape"),
                found.stream().map(one -> one.rule().text()).toList());
    }

    @Test
    void aNodeThatOnlyItsShapeNamesIsLocatedThere() {
        Diagnostic one = found(
                        turtle("data/a.ttl", "ex:anna a ex:Person ."),
                        turtle(
                                "ontology/shapes/a.ttl",
                                "ex:S a sh:NodeShape ; sh:targetNode ex:boris ; sh:property [ sh:path ex:name ; sh:minCount 1 ] ."))
                .get(0);
        assertEquals("ontology/shapes/a.ttl", one.primary().span().file().name());
        assertEquals("ex:boris", text(one.primary().span()));
    }
}
