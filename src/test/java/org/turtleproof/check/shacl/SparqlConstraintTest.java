package org.turtleproof.check.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/** What section 5 of SHACL says of constraints in SPARQL, as a curator meets it. */
class SparqlConstraintTest {

    private static final String PREFIXES = """
            @prefix ex: <http://example.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private static final String DECLARED =
            "ex:names sh:declare [ sh:prefix \"ex\" ; sh:namespace \"http://example.org/\"^^xsd:anyURI ] .\n";

    private static final String FACTS = """
            ex:anna a ex:Person ; ex:age 5 , 6 , 7 .
            ex:boris a ex:Person .
            """;

    private static List<Diagnostic> found(String shapes) {
        List<Diagnostic> found = new ArrayList<>();
        new ShapesCheck()
                .run(
                        new KnowledgeBaseLoader()
                                .load(
                                        new SourceTree(List.of(
                                                SourceFile.of("data/a.ttl", PREFIXES + FACTS),
                                                SourceFile.of("ontology/shapes/a.ttl", PREFIXES + DECLARED + shapes))),
                                        Optional.empty()),
                        found::add);
        return found;
    }

    private static List<String> messages(String shapes) {
        return found(shapes).stream().map(Diagnostic::message).sorted().toList();
    }

    /** A shape of persons with a query, its path if it has one, and what else its constraint says. */
    private static String persons(String path, String constraint, String query) {
        return """
                ex:Rule a sh:%s ; sh:targetClass ex:Person ; %s
                  sh:sparql [ %s sh:select \"""%s\""" ] .
                """.formatted(path.isEmpty() ? "NodeShape" : "PropertyShape", path, constraint, query);
    }

    @Test
    void aPropertyShapeIsAskedOnceForEachFocusNodeWhetherItHasNoValueOrThree() {
        assertEquals(
                List.of("ex:age of ex:anna is 7: too old", "ex:boris: too old"),
                messages(
                        persons(
                                "sh:path ex:age ;",
                                "sh:message \"too old\" ;",
                                "SELECT $this ?value { OPTIONAL { $this $PATH ?value } FILTER (!bound(?value) || ?value > 6) }")));
    }

    @Test
    void aPathThatIsNoSinglePropertyStandsInPlaceOfItsVariable() {
        assertEquals(
                List.of("ex:age/^ex:age of ex:anna is ex:anna: as old as herself"),
                messages(persons(
                        "sh:path ( ex:age [ sh:inversePath ex:age ] ) ;",
                        "sh:message \"as old as herself\" ;",
                        "SELECT DISTINCT $this ?value { $this $PATH ?value }")));
    }

    @Test
    void aRowMayBringItsOwnMessage() {
        assertEquals(
                List.of("ex:boris: nobody knows how old <http://example.org/boris> is"),
                messages(persons(
                        "",
                        "sh:message \"unused\" ;",
                        "SELECT $this (CONCAT('nobody knows how old <', STR($this), '> is') AS ?message) "
                                + "{ $this a ?c FILTER NOT EXISTS { $this <http://example.org/age> ?age } }")));
    }

    @Test
    void messagesInSeveralLanguagesAreOneMessage() {
        assertEquals(
                List.of("ex:boris: {?what} has no age, says <http://example.org/boris>"),
                messages(persons(
                        "",
                        "sh:message \"sans âge\"@fr , \"{?what} has no age, says {$this}\"@en ;",
                        "SELECT $this { $this a ?c FILTER NOT EXISTS { $this <http://example.org/age> ?age } }")));
    }

    @Test
    void onlyWhatItsOwnPrefixesLeadToIsDeclaredForAQuery() {
        String query = "SELECT $this { $this ex:age ?age . FILTER (?age > 6) }";
        assertEquals(1, messages(persons("", "sh:prefixes ex:names ;", query)).size());
        assertEquals(
                1,
                messages("ex:more owl:imports ex:most . ex:most owl:imports ex:more , ex:names .\n"
                                + persons("", "sh:prefixes ex:more ;", query))
                        .size());
        assertEquals(
                List.of(
                        "the query is not SPARQL 1.1: Unresolved prefixed name: ex:age, at line 1, column 22 of its text"),
                messages(persons("", "", query)));
    }

    @Test
    void aPrefixOfTwoNamespacesIsReportedWhereItIsDeclaredAgain() {
        List<Diagnostic> found =
                found("ex:names sh:declare [ sh:prefix \"ex\" ; sh:namespace \"http://example.com/\"^^xsd:anyURI ] .\n"
                        + persons("", "sh:prefixes ex:names ;", "SELECT $this { $this ex:age 99 }"));
        assertEquals("malformed-shape", found.get(0).rule().text(), found.toString());
        assertEquals(1, found.size());
    }

    @Test
    void aConstraintWithoutAQueryOrWithAnotherKindOfQueryIsReported() {
        assertEquals(
                List.of("sh:sparql wants exactly one sh:select with the text of a query, in ex:Rule"),
                messages("ex:Rule a sh:NodeShape ; sh:targetClass ex:Person ; sh:sparql [ sh:ask \"ASK {}\" ] ."));
        assertEquals(List.of("sh:select wants a SELECT query"), messages(persons("", "", "ASK { $this a ?c }")));
    }

    @Test
    void aDeactivatedConstraintFindsNothing() {
        assertEquals(List.of(), messages(persons("", "sh:deactivated true ;", "SELECT $this { $this a ?c }")));
    }

    @Test
    void aQueryThatSaysItFailedIsNotTested() {
        List<Diagnostic> found = found(persons("", "", "SELECT $this ?failure { $this a ?c BIND (true AS ?failure) }"));
        assertEquals(1, found.size(), found.toString());
        assertEquals("untested-shape", found.get(0).rule().text());
    }

    @Test
    void theShapesGraphAndTheShapeAreKnownToAQuery() {
        assertEquals(
                List.of("ex:anna: of <http://example.org/Rule>", "ex:boris: of <http://example.org/Rule>"),
                messages(persons(
                        "",
                        "sh:message \"of {?shape}\" ;",
                        "SELECT $this ?shape { GRAPH $shapesGraph { $currentShape a <http://www.w3.org/ns/shacl#NodeShape> } "
                                + "BIND ($currentShape AS ?shape) }")));
    }
}
