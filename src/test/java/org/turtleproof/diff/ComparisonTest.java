package org.turtleproof.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.diff.SubjectChange.Kind;
import org.turtleproof.starter.Starter;

class ComparisonTest {

    private static final String CLAIMS = "data/claims/bridge.ttl";
    private static final String ENTITIES = "data/entities/bridges.ttl";
    private static final String DOMAIN = "ontology/domain.ttl";
    private static final String SHAPES = "ontology/shapes/domain.ttl";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        new Starter(Starter.DEFAULT_BASE).write(folder.resolve("old"));
        new Starter(Starter.DEFAULT_BASE).write(folder.resolve("new"));
    }

    @Test
    void findsNothingBetweenACopyAndItself() throws IOException {
        assertTrue(difference().isEmpty());
    }

    @Test
    void doesNotSeeOrderFormattingFilesOrBlankNodeNames() throws IOException {
        edit(CLAIMS, "ev:attribution [ ev:rank 1 ; ev:agent doc:bridge ] ;", "ev:attribution _:link ;");
        append(CLAIMS, "_:link ev:agent doc:bridge ; ev:rank 1 .\n");
        edit(
                ENTITIES,
                "\"Old Lind Bridge\"@en , \"vieux pont de Lind\"@fr",
                "'vieux pont de Lind'@fr, '''Old Lind Bridge'''@en");
        Files.move(folder.resolve("new").resolve(ENTITIES), folder.resolve("new/data/moved.ttl"));
        assertTrue(difference().isEmpty());
    }

    @Test
    void tellsAnotherLabelWithOldAndNewValueAndPlace() throws IOException {
        edit(ENTITIES, "\"Old Lind Bridge\"@en", "\"Lind Bridge\"@en");
        SubjectChange change = only(difference(), "entities");
        assertEquals(Kind.CHANGED, change.kind());
        assertEquals("id:old-lind-bridge", change.subject().text());
        assertEquals(Optional.of("Lind Bridge"), change.label());
        PropertyChange label = change.properties().get(0);
        assertEquals(
                List.of("\"Old Lind Bridge\"@en"),
                label.removed().stream().map(Value::text).toList());
        assertEquals(
                List.of("\"Lind Bridge\"@en"),
                label.added().stream().map(Value::text).toList());
        assertEquals(
                "data/entities/bridges.ttl:6:14", label.place().orElseThrow().toString());
    }

    @Test
    void tellsWhichFactsAndAnswersFollowFromAnotherClaim() throws IOException {
        edit(CLAIMS, "ev:value \"1901-05-03\"", "ev:value \"1902-05-03\"");
        Difference difference = difference();
        assertEquals(Kind.CHANGED, only(difference, "claims").kind());
        assertEquals(
                List.of("false 1901-05-03", "true 1902-05-03"),
                difference.facts().stream()
                        .map(fact -> fact.appears() + " " + fact.object().text().substring(1, 11))
                        .toList());
        AnswerChange answer = difference.answers().get(0);
        assertEquals("when-did-it-open", answer.id());
        assertEquals("1901-05-03", answer.removed().get(0).get(1));
        assertEquals("1902-05-03", answer.added().get(0).get(1));
    }

    @Test
    void tellsThatAFactVanishesWhenItsClaimIsOnlyAlleged() throws IOException {
        edit(CLAIMS, "ev:stance ev:asserted", "ev:stance ev:alleged");
        List<FactChange> facts = difference().facts();
        assertEquals(1, facts.size());
        assertEquals("ex:openedOn", facts.get(0).property().text());
        assertTrue(!facts.get(0).appears() && !facts.get(0).inferred());
    }

    @Test
    void tellsWhatFollowsByTheAxioms() throws IOException {
        append(DOMAIN, "ex:Crossing a owl:Class .\nex:Bridge rdfs:subClassOf ex:Crossing .\n");
        FactChange fact = difference().facts().get(0);
        assertEquals("id:old-lind-bridge rdf:type ex:Crossing  (inferred)", Wording.fact(fact));
    }

    @Test
    void tellsAPassageThatMovedFromOneThatIsNew() throws IOException {
        for (String file : List.of("data/passages/bridge.ttl", CLAIMS)) {
            edit(file, "passage:bridge-24-55", "passage:bridge-30-61");
        }
        edit("data/passages/bridge.ttl", "oa:start 24", "oa:start 30");
        edit("data/passages/bridge.ttl", "oa:end 55", "oa:end 61");
        Difference difference = difference();
        assertEquals(
                List.of("passage:bridge-24-55 to passage:bridge-30-61 in doc:bridge: from 24–55 to 30–61"),
                difference.movedPassages().stream().map(Wording::move).toList());
        assertTrue(difference.groups().stream().noneMatch(group -> group.title().startsWith("documents")));
    }

    @Test
    void guessesThatAnEntityWasRenamed() throws IOException {
        for (String file : List.of(ENTITIES, CLAIMS)) {
            edit(file, "id:old-lind-bridge", "id:lind-bridge");
        }
        SubjectChange change = only(difference(), "entities");
        assertEquals(Kind.RENAMED, change.kind());
        assertEquals("id:lind-bridge", change.subject().text());
        assertEquals("id:old-lind-bridge", change.formerly().orElseThrow().text());
    }

    @Test
    void doesNotTakeAReplacementForARenaming() throws IOException {
        edit(ENTITIES, "id:old-lind-bridge", "id:new-weir");
        edit(
                ENTITIES,
                "\"Old Lind Bridge\"@en , \"vieux pont de Lind\"@fr",
                "\"New Weir\"@en , \"nouveau barrage\"@fr");
        edit(CLAIMS, "id:old-lind-bridge", "id:new-weir");
        assertEquals(
                List.of(Kind.ADDED, Kind.REMOVED),
                group(difference(), "entities").changes().stream()
                        .map(SubjectChange::kind)
                        .toList());
    }

    @Test
    void classesChangesOfTermsByThePolicy() throws IOException {
        assertEquals(Optional.of(false), breaks("ex:Weir a owl:Class .\n"));
        assertEquals(Optional.of(false), breaks("ex:Bridge skos:note \"spans a river\"@en .\n"));
        assertEquals(Optional.of(false), breaks("ex:Bridge rdfs:subClassOf owl:Thing .\n"));
        assertEquals(Optional.of(true), breaks("ex:openedOn a owl:FunctionalProperty .\n"));
        assertEquals(Optional.of(true), breaks("ex:openedOn rdfs:range rdfs:Literal .\n"));
        assertEquals(
                Optional.of(true), breaks("[] a owl:AllDisjointClasses ; owl:members ( ex:Bridge owl:Nothing ) .\n"));
        assertEquals(
                Optional.of(true),
                breaks(
                        "ex:Bridge rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:openedOn ; owl:maxCardinality 1 ] .\n"));
    }

    @Test
    void aLostTermBreaksAndALostShapeDoesNot() throws IOException {
        edit(DOMAIN, "ex:openedOn", "ex:dayOfOpening");
        assertTrue(only(difference(), "terms").impact().orElseThrow().breaking());
        restore(DOMAIN);
        edit(SHAPES, "sh:maxCount 1 ;", "");
        assertTrue(only(difference(), "shapes").impact().orElseThrow().breaking());
        restore(SHAPES);
        edit(SHAPES, "more than one opening day", "several opening days");
        assertEquals(
                "documentation only",
                only(difference(), "shapes").impact().orElseThrow().reason());
    }

    private Optional<Boolean> breaks(String axioms) throws IOException {
        Path domain = folder.resolve("new").resolve(DOMAIN);
        String before = Files.readString(domain);
        append(DOMAIN, axioms);
        Difference difference = difference();
        Files.writeString(domain, before);
        return only(difference, "terms").impact().map(Impact::breaking);
    }

    private Difference difference() throws IOException {
        VersionReader reader = new VersionReader(folder);
        return new Comparison(
                        reader.read(folder.resolve("old").toString()),
                        reader.read(folder.resolve("new").toString()))
                .difference();
    }

    private static ChangeGroup group(Difference difference, String title) {
        return difference.groups().stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static SubjectChange only(Difference difference, String title) {
        List<SubjectChange> changes = group(difference, title).changes();
        assertEquals(1, changes.size(), () -> changes.toString());
        return changes.get(0);
    }

    private void restore(String file) throws IOException {
        Files.writeString(
                folder.resolve("new").resolve(file),
                Files.readString(folder.resolve("old").resolve(file)));
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve("new").resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = folder.resolve("new").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), old);
        Files.writeString(path, text.replace(old, now));
    }
}
