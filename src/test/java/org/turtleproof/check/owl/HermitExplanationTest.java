package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules cannot decide is decided and explained by HermiT, among thousands of facts. */
class HermitExplanationTest {

    private static final String FAMILY = """
            ex:Parent a owl:Class ; rdfs:subClassOf [ a owl:Class ; owl:unionOf ( ex:Father ex:Mother ) ] .
            ex:Father a owl:Class . ex:Mother a owl:Class . ex:Stone a owl:Class ; owl:disjointWith ex:Father , ex:Mother .
            ex:knows a owl:ObjectProperty ; rdfs:domain ex:Being . ex:Being a owl:Class .
            """;

    /** A key is beyond rules, so that HermiT has to look at everything. */
    private static final String KEY = """
            ex:Document a owl:Class ; owl:hasKey ( ex:number ) . ex:number a owl:DatatypeProperty .
            """;

    private static String acquaintances(int people) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < people; i++) {
            text.append("ex:h%d a ex:Parent ; ex:knows ex:h%d , ex:h%d .%n".formatted(i, i * 7 % people, i / 2));
        }
        return text.toString();
    }

    @Test
    void explainsAClashThatRulesCannotSee() {
        Findings found = Findings.of(new ConsistencyCheck(), FAMILY, "ex:x a ex:Parent .\nex:x a ex:Stone .\n");
        assertEquals(List.of("inconsistent"), found.rules());
        assertTrue(found.text().startsWith("data/d.ttl:7:8 inconsistent"), found.text());
        assertEquals(4, found.all().get(0).notes().size(), found.text());
        assertTrue(
                found.result().remarks().get(0).startsWith("decided by HermiT"),
                found.result().toString());
    }

    @Test
    void cutsTheClashOutOfThousandsOfFacts() {
        String facts = acquaintances(1500) + "ex:h77 a ex:Stone .\n";
        long start = System.nanoTime();
        Findings found = Findings.of(new ConsistencyCheck(), FAMILY + KEY, facts);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        System.getLogger("owl").log(System.Logger.Level.INFO, "explained among 4501 facts in {0} s", seconds);
        assertEquals(List.of("inconsistent"), found.rules());
        assertEquals(4, found.all().get(0).notes().size(), found.text());
        assertTrue(found.text().contains("data/d.ttl:" + (Findings.PREFIX_LINES + 1501) + ":10 "), found.text());
    }

    @Test
    void findsClassesThatCanHaveNoMembersThroughWhatMustExist() {
        Findings found = Findings.of(new ConsistencyCheck(), """
                ex:A a owl:Class ; owl:disjointWith ex:B . ex:B a owl:Class .
                ex:C a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:p ; owl:someValuesFrom ex:A ] .
                ex:p a owl:ObjectProperty ; rdfs:range ex:B .
                """, "");
        assertEquals(List.of("unsatisfiable-class"), found.rules());
        assertTrue(
                found.text().startsWith("ontology/o.ttl:7:1 unsatisfiable-class: ex:C can have no members"),
                found.text());
        assertEquals(3, found.all().get(0).notes().size(), found.text());
    }

    @Test
    void ofALongTextItSaysTheBeginning() {
        Findings found = Findings.of(
                new ConsistencyCheck(),
                "ex:note a owl:DatatypeProperty ; rdfs:range xsd:integer .\n",
                "ex:x ex:note \"" + "long ".repeat(100) + "\" .\n");
        assertEquals(List.of("inconsistent"), found.rules());
        assertTrue(
                found.all().get(0).message().length() < 200, found.all().get(0).message());
    }

    @Test
    void saysSoWhenThereIsNoTimeToDecide() {
        String both = "ex:x a ex:Parent .\nex:x a ex:Stone .\n";
        Findings found = Findings.of(new ConsistencyCheck(Duration.ZERO), FAMILY, both);
        assertEquals(List.of("consistency-undecided"), found.rules());
        assertEquals(
                "consistency was not decided within 0 s", found.all().get(0).message());
        assertEquals(
                List.of("consistency was not decided within 0 s"),
                found.result().remarks());
    }
}
