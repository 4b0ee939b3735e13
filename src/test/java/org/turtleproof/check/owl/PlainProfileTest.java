package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;

/** What is taken for plain without a closer look, the OWL API finds nothing wrong with. */
class PlainProfileTest {

    private static final int ONTOLOGIES = Integer.getInteger("turtleproof.owl.ontologies", 300);

    @Test
    void whatIsPlainHasNoViolation() {
        List<String> disagreements = new ArrayList<>();
        int plain = 0;
        int clean = 0;
        for (int seed = 0; seed < ONTOLOGIES; seed++) {
            Random sizes = new Random(seed);
            RandomOntology random = new RandomOntology(seed);
            String text = random.axioms(sizes.nextInt(4)) + random.facts(sizes.nextInt(4));
            for (int i = sizes.nextInt(4); i > 0; i--) {
                text += random.doubtful();
            }
            Statements statements = statements(text);
            Predicate<Node> tolerated = seed % 2 == 0 ? PlainProfileTest::isOurs : any -> false;
            List<String> violations = violations(statements, tolerated);
            clean += violations.isEmpty() ? 1 : 0;
            PlainProfile profile = PlainProfile.of(statements, tolerated);
            assertEquals(new TreeSet<>(violations), new TreeSet<>(violations(profile.doubtful(), tolerated)), text);
            if (profile.holds()) {
                plain++;
                if (!violations.isEmpty()) {
                    disagreements.add(violations + "\n" + text);
                }
            }
        }
        assertEquals(List.of(), disagreements);
        assertTrue(plain * 2 > clean, "of " + clean + " clean ontologies only " + plain + " are seen to be plain");
    }

    @Test
    void takesACloserLookAtATransitivePropertyThatIsCounted() {
        assertFalse(PlainProfile.of(
                        statements("ex:p a owl:ObjectProperty , owl:TransitiveProperty , owl:FunctionalProperty ."),
                        any -> false)
                .holds());
    }

    @Test
    void takesACloserLookAtAMembershipThatCountsAPropertyWithAChain() {
        Statements statements = statements("""
                ex:A a owl:Class . ex:p a owl:ObjectProperty . ex:q a owl:ObjectProperty ; owl:propertyChainAxiom ( ex:p ex:p ) .
                ex:i a [ a owl:Restriction ; owl:onProperty ex:q ; owl:maxQualifiedCardinality 2 ; owl:onClass ex:A ] .
                """);
        assertEquals(
                1, PlainProfile.of(statements, any -> false).doubtful().facts().size());
    }

    @Test
    void seesThatAnOrdinaryOntologyIsPlain() {
        assertTrue(PlainProfile.of(statements("""
                ex:A a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:p ; owl:someValuesFrom ex:B ] .
                ex:B a owl:Class ; owl:disjointWith ex:A .
                ex:p a owl:ObjectProperty ; owl:propertyChainAxiom ( ex:q ex:q ) .
                ex:q a owl:ObjectProperty , owl:FunctionalProperty .
                ex:d a owl:DatatypeProperty ; rdfs:range xsd:date .
                ex:i a ex:A ; ex:p ex:j ; ex:d "2020-01-01"^^xsd:date .
                """), any -> false).holds());
    }

    @Test
    void leavesNamesThatNothingDeclaresToWhomeverTheyConcern() {
        Statements statements = statements("ex:A a owl:Class . ex:i a ex:A , ex:Unknown ; ex:unknown ex:j , 1 .");
        assertTrue(PlainProfile.of(statements, PlainProfileTest::isOurs).holds());
        assertFalse(PlainProfile.of(statements, any -> false).holds());
    }

    private static boolean isOurs(Node name) {
        return name.isURI() && name.getURI().startsWith("http://example.org/");
    }

    private static Statements statements(String text) {
        return Statements.of(new RdfParser()
                .parse(SourceFile.of("o.ttl", Findings.PREFIXES + text), RdfFormat.TURTLE)
                .triples());
    }

    private static List<String> violations(Statements statements, Predicate<Node> tolerated) {
        List<OWLProfileViolation> found = new OWL2DLProfile()
                .checkOntology(new OntologyLoader().load(statements))
                .getViolations();
        return found.stream()
                .map(violation -> new ViolationWording(Prefixes.NONE, violation))
                .filter(wording -> !wording.isTolerated())
                .filter(wording -> !(wording.isUndeclared()
                        && wording.culprit().filter(tolerated).isPresent()))
                .map(ViolationWording::message)
                .toList();
    }
}
