package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy in {@code queries/policy} on knowledge bases small enough to see through. */
class PolicyTest {

    private static final Path POLICY = Path.of("queries/policy");
    private static final String EV = "https://w3id.org/turtleproof/evidence#";
    private static final Triple GIFT = triple("gift", "recipient", "kim");

    private static final String TERMS = """
            ex:recipient a owl:ObjectProperty .
            ex:breaks a owl:ObjectProperty ; ev:judgement true .
            ex:number a owl:DatatypeProperty ; ev:curated true .
            ex:weight a owl:DatatypeProperty .
            """;

    private static final String ENTITIES = """
            :gift a ex:Gift ; rdfs:label "gift"@en ; ex:weight 5 .
            :kim a ex:Person ; rdfs:label "Kim"@en .
            :putin a ex:Person ; rdfs:label "Putin"@en .
            :paper a ev:Document ; rdfs:label "paper"@en .
            """;

    private static final String ASSERTED =
            claim("c1", ":gift ex:recipient :kim", "ev:stance ev:asserted ; ev:polarity ev:positive");

    @Test
    void establishesWhatIsAssertedPositivelyAndUnflagged() throws IOException {
        Layers layers = layers(ASSERTED);
        assertTrue(established(layers).contains(GIFT));
        assertFalse(layers.graph("contested").contains(GIFT), "a fact is not contested too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alleged", "denied", "pledged", "predicted", "hypothetical"})
    void keepsOutWhatIsSaidInAnyOtherStance(String stance) throws IOException {
        Layers layers =
                layers(claim("c1", ":gift ex:recipient :kim", "ev:stance ev:" + stance + " ; ev:polarity ev:positive"));
        assertFalse(established(layers).contains(GIFT));
        assertTrue(layers.graph("contested").contains(GIFT), "it can be searched apart");
        assertTrue(layers.graph("claims").contains(node("c1"), NodeFactory.createURI(EV + "object"), node("kim")));
    }

    @Test
    void keepsOutWhatIsStatedNotToBeAndDoesNotTurnItIntoAnythingPositive() throws IOException {
        Layers layers =
                layers(claim("c1", ":gift ex:recipient :kim", "ev:stance ev:asserted ; ev:polarity ev:negative"));
        assertFalse(established(layers).contains(GIFT));
        assertFalse(layers.graph("contested").contains(GIFT));
        assertTrue(layers.graph("claims").contains(node("c1"), NodeFactory.createURI(EV + "object"), node("kim")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mistranslated", "garbled", "ambiguous", "wrong", "inexact", "attribution-lost"})
    void keepsOutWhatIsFlagged(String flag) throws IOException {
        Layers layers = layers(claim(
                "c1",
                ":gift ex:recipient :kim",
                "ev:stance ev:asserted ; ev:polarity ev:positive ; ev:flag ev:" + flag + " ; ev:flagNote \"x\"@en"));
        assertFalse(established(layers).contains(GIFT));
        assertTrue(layers.graph("contested").contains(GIFT));
    }

    @Test
    void establishesWhatASecondUnflaggedClaimAsserts() throws IOException {
        Layers layers = layers(
                claim(
                        "c0",
                        ":gift ex:recipient :kim",
                        "ev:stance ev:asserted ; ev:polarity ev:positive ; ev:flag ev:garbled ; ev:flagNote \"x\"@en"),
                ASSERTED);
        assertTrue(established(layers).contains(GIFT));
    }

    @Test
    void keepsOutWhatAnotherClaimDeniesByName() throws IOException {
        Layers layers = layers(
                ASSERTED,
                claim(
                        "c2",
                        ":gift ex:recipient :putin",
                        "ev:stance ev:denied ; ev:polarity ev:positive ; ev:denies :c1"));
        assertFalse(established(layers).contains(GIFT));
    }

    @Test
    void keepsOutWhatAnotherClaimDeniesByItsContent() throws IOException {
        Layers layers = layers(
                ASSERTED, claim("c2", ":gift ex:recipient :kim", "ev:stance ev:denied ; ev:polarity ev:positive"));
        assertFalse(established(layers).contains(GIFT));
    }

    @Test
    void letsAFlaggedDenialTakeNothingAway() throws IOException {
        Layers layers = layers(
                ASSERTED,
                claim(
                        "c2",
                        ":gift ex:recipient :kim",
                        "ev:stance ev:denied ; ev:polarity ev:positive ; ev:denies :c1 ; ev:flag ev:wrong ; ev:flagNote"
                                + " \"x\"@en"));
        assertTrue(established(layers).contains(GIFT));
    }

    @Test
    void neverEstablishesAJudgement() throws IOException {
        Layers layers = layers(claim("c1", ":gift ex:breaks :kim", "ev:stance ev:asserted ; ev:polarity ev:positive"));
        assertFalse(established(layers).contains(triple("gift", "breaks", "kim")));
        assertTrue(layers.graph("contested").contains(triple("gift", "breaks", "kim")));
    }

    @Test
    void copiesIdentityOfWhatFactsMentionAndOfNothingElse() throws IOException {
        Graph established = established(layers(ASSERTED));
        assertTrue(established.contains(node("kim"), Node.ANY, NodeFactory.createLiteralLang("Kim", "en")));
        assertFalse(established.contains(node("putin"), Node.ANY, Node.ANY));
        assertFalse(
                established.contains(node("gift"), term("weight"), Node.ANY), "a fact that no claim states stays out");
    }

    @Test
    void leavesTheNodeOfAnAllegedTransferOutAltogether() throws IOException {
        Graph established = established(
                layers(claim("c1", ":gift ex:recipient :kim", "ev:stance ev:alleged ; ev:polarity ev:positive")));
        assertEquals(0, established.size());
    }

    @Test
    void copiesAValueNodeWithItsNumbers() throws IOException {
        Graph established = established(layers(
                ":two a ex:Quantity ; rdfs:label \"two\"@en ; ex:number 2 .",
                claim("c1", ":gift ex:recipient :two", "ev:stance ev:asserted ; ev:polarity ev:positive")));
        assertTrue(established.contains(node("two"), term("number"), Node.ANY));
    }

    @Test
    void leadsFromAClaimToAllItsSourcesInOneStep() throws IOException {
        Graph claims = layers(ASSERTED).graph("claims");
        assertTrue(claims.contains(node("c1"), NodeFactory.createURI(EV + "asserter"), node("paper")));
    }

    private static Graph established(Layers layers) {
        return layers.graph(Layers.ESTABLISHED);
    }

    private static Layers layers(String... blocks) throws IOException {
        TestSources sources = new TestSources()
                .turtle("ontology/core.ttl", TERMS)
                .turtle("data/all.ttl", ENTITIES + String.join("\n", blocks));
        List<Path> files;
        try (Stream<Path> found = Files.list(POLICY)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            sources.file("queries/policy/" + file.getFileName(), Files.readString(file));
        }
        Layers layers = sources.load().layers();
        assertEquals(List.of(), layers.problems());
        return layers;
    }

    private static String claim(String name, String content, String rest) {
        String[] parts = content.split(" ");
        return String.format(
                ":%s a ev:Claim ; ev:subject %s ; ev:predicate %s ; ev:object %s ; %s ;"
                        + " ev:attribution [ a ev:Attribution ; ev:rank 1 ; ev:agent :paper ] .",
                name, parts[0], parts[1], parts[2], rest);
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(node(subject), term(predicate), node(object));
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://example.org/id/" + name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://example.org/ontology#" + name);
    }
}
