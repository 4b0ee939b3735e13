package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.CheckRun;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/**
 * Clashes of every kind, planted in files of many styles among facts that are in order: each is explained by exactly the planted
 * facts, each at its very token.
 */
class SeededClashesTest {

    private static final int COPIES = 3;

    private static final String ONTOLOGY = """
            ex:note a owl:AnnotationProperty .
            ex:Animal a owl:Class . ex:Plant a owl:Class ; owl:disjointWith ex:Animal .
            ex:Cat a owl:Class ; rdfs:subClassOf ex:Animal . ex:Dog a owl:Class ; rdfs:subClassOf ex:Animal .
            ex:Fish a owl:Class . ex:Kitten a owl:Class ; rdfs:subClassOf ex:Cat .
            [] a owl:AllDisjointClasses ; owl:members ( ex:Cat ex:Dog ex:Fish ) .
            ex:hasMother a owl:ObjectProperty , owl:FunctionalProperty .
            ex:owns a owl:ObjectProperty , owl:InverseFunctionalProperty .
            ex:parentOf a owl:ObjectProperty , owl:AsymmetricProperty .
            ex:childOf a owl:ObjectProperty ; owl:inverseOf ex:parentOf .
            ex:near a owl:ObjectProperty , owl:IrreflexiveProperty .
            ex:wheel a owl:ObjectProperty .
            ex:Bicycle a owl:Class ; rdfs:subClassOf
              [ a owl:Restriction ; owl:onProperty ex:wheel ; owl:maxCardinality "2"^^xsd:nonNegativeInteger ] .
            ex:age a owl:DatatypeProperty ; rdfs:range xsd:integer .
            ex:born a owl:DatatypeProperty , owl:FunctionalProperty .
            ex:size a owl:DatatypeProperty ; rdfs:range
              [ a rdfs:Datatype ; owl:onDatatype xsd:integer ; owl:withRestrictions ( [ xsd:minInclusive 0 ] ) ] .
            ex:Wild a owl:Class ; rdfs:subClassOf [ a owl:Class ; owl:complementOf ex:Tame ] . ex:Tame a owl:Class .
            ex:likes a owl:ObjectProperty . ex:hates a owl:ObjectProperty ; owl:propertyDisjointWith ex:likes .
            ex:brother a owl:ObjectProperty . ex:parent a owl:ObjectProperty .
            ex:uncle a owl:ObjectProperty ; owl:propertyChainAxiom ( ex:parent ex:brother ) ; rdfs:range ex:Male .
            ex:Male a owl:Class . ex:Female a owl:Class ; owl:disjointWith ex:Male .
            ex:Season a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:oneOf ( ex:spring ex:autumn ) ] .
            ex:Parent a owl:Class ; rdfs:subClassOf [ a owl:Class ; owl:unionOf ( ex:Father ex:Mother ) ] .
            ex:Father a owl:Class . ex:Mother a owl:Class . ex:Stone a owl:Class ; owl:disjointWith ex:Father , ex:Mother .
            ex:citizen a owl:ObjectProperty , owl:FunctionalProperty .
            ex:Dane a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:citizen ; owl:hasValue ex:denmark ] .
            ex:eats a owl:ObjectProperty .
            ex:Vegan a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty ex:eats ; owl:allValuesFrom ex:Plant ] .
            """;

    /** Facts that clash, by kind; X, Y, Z and W stand for fresh names. */
    private static final Map<String, List<String>> KINDS = kinds();

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("disjoint classes", List.of("X a ex:Plant", "X a ex:Animal"));
        kinds.put("disjoint superclasses", List.of("X a ex:Kitten", "X a ex:Dog"));
        kinds.put("same and different", List.of("X owl:sameAs Y", "X owl:differentFrom Y"));
        kinds.put("functional", List.of("X ex:hasMother Y", "X ex:hasMother Z", "Y owl:differentFrom Z"));
        kinds.put("inverse functional", List.of("X ex:owns Z", "Y ex:owns Z", "Y owl:differentFrom X"));
        kinds.put("asymmetric", List.of("X ex:parentOf Y", "Y ex:parentOf X"));
        kinds.put("asymmetric through the inverse", List.of("X ex:parentOf Y", "X ex:childOf Y"));
        kinds.put("irreflexive", List.of("X ex:near X"));
        kinds.put(
                "cardinality",
                List.of(
                        "X a ex:Bicycle",
                        "X ex:wheel Y",
                        "X ex:wheel Z",
                        "X ex:wheel W",
                        "Y owl:differentFrom Z",
                        "Z owl:differentFrom W",
                        "W owl:differentFrom Y"));
        kinds.put("datatype", List.of("X ex:age \"old\""));
        kinds.put("facet", List.of("X ex:size -1"));
        kinds.put("functional value", List.of("X ex:born 1952", "X ex:born 1953"));
        kinds.put("complement", List.of("X a ex:Wild", "X a ex:Tame"));
        kinds.put("disjoint properties", List.of("X ex:likes Y", "X ex:hates Y"));
        kinds.put("chain", List.of("X ex:parent Y", "Y ex:brother Z", "Z a ex:Female"));
        kinds.put(
                "enumeration",
                List.of("X a ex:Season", "X owl:differentFrom ex:spring", "X owl:differentFrom ex:autumn"));
        kinds.put("union", List.of("X a ex:Parent", "X a ex:Stone"));
        kinds.put("value", List.of("X a ex:Dane", "X ex:citizen Y", "Y owl:differentFrom ex:denmark"));
        kinds.put("values", List.of("X a ex:Vegan", "X ex:eats Y", "Y a ex:Animal"));
        return kinds;
    }

    @Test
    void everyPlantedClashIsExplainedByExactlyItsFacts() {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (Map.Entry<String, List<String>> kind : KINDS.entrySet()) {
            for (ClashStyle style : ClashStyle.values()) {
                planted += COPIES;
                missed.addAll(missed(kind.getKey(), kind.getValue(), style));
            }
        }
        System.getLogger("owl")
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} planted clashes explained by exactly their facts",
                        planted - missed.size(),
                        planted);
        assertEquals(List.of(), missed);
        assertTrue(planted > 500);
    }

    private static List<String> missed(String kind, List<String> facts, ClashStyle style) {
        ClashStyle.Text text = style.start();
        Set<Set<String>> expected = new java.util.LinkedHashSet<>();
        for (int copy = 0; copy < COPIES; copy++) {
            write(style, text, "ex:good" + copy, "a", "ex:Dog");
            write(style, text, "ex:good" + copy, "ex:hasMother", "ex:mother" + copy);
            text.takeObjects();
            for (String fact : facts) {
                String[] parts = fact.split(" ", 3);
                write(style, text, fresh(parts[0], copy), parts[1], fresh(parts[2], copy));
            }
            expected.add(new TreeSet<>(text.takeObjects()));
        }
        List<Diagnostic> found = CheckRun.of(new ConsistencyCheck(), load(text.toString(), style))
                .found();
        List<String> missed = new ArrayList<>();
        List<Set<String>> explained = found.stream()
                .filter(one -> one.rule().text().equals("inconsistent"))
                .map(SeededClashesTest::places)
                .toList();
        expected.stream()
                .filter(places -> !explained.contains(places))
                .forEach(places -> missed.add(kind + ", " + style + ": " + places + " not in " + explained));
        if (found.size() != COPIES) {
            missed.add(kind + ", " + style + ": " + found.size() + " findings");
        }
        return missed;
    }

    private static void write(ClashStyle style, ClashStyle.Text text, String subject, String predicate, String object) {
        style.write(text, subject, predicate, object);
    }

    private static String fresh(String name, int copy) {
        return name.length() == 1 && "XYZW".contains(name)
                ? "ex:" + name.toLowerCase(java.util.Locale.ROOT) + copy
                : name;
    }

    private static KnowledgeBase load(String text, ClashStyle style) {
        return new KnowledgeBaseLoader()
                .load(
                        List.of(
                                new RoleFile(
                                        SourceFile.of("ontology/o.ttl", Findings.PREFIXES + ONTOLOGY), Role.ONTOLOGY),
                                new RoleFile(SourceFile.of("data/d." + style.extension(), text), Role.DATA)),
                        Optional.empty());
    }

    /** The places in the data that a finding names. */
    private static Set<String> places(Diagnostic found) {
        Set<String> places = new TreeSet<>();
        Stream.concat(
                        Stream.of(found.primary().span()),
                        found.notes().stream().map(Note::place).flatMap(Optional::stream))
                .filter(span -> span.file().name().startsWith("data/"))
                .map(Span::start)
                .forEach(start -> places.add(start.toString()));
        return places;
    }
}
