package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;

class ShaclReportRendererTest {

    private static final String TP = "https://w3id.org/turtleproof/report#";

    private static final String SHAPES = """
            @prefix ex: <http://example.org/> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            ex:PersonShape a sh:NodeShape ; sh:targetClass ex:Person ; sh:property ex:name-missing , ex:parent-strange .
            ex:name-missing a sh:PropertyShape ; sh:path ex:name ; sh:minCount 1 .
            ex:parent-strange a sh:PropertyShape ; sh:path ( [ sh:inversePath ex:child ] [ sh:zeroOrMorePath ex:next ] [ sh:zeroOrOnePath ex:last ] ) ;
              sh:severity sh:Warning ; sh:class ex:Person .
            """;

    @Test
    void isReadBackByAnotherShaclEngine() throws IOException {
        Model model = model(report("ex:a a ex:Person . ex:b ex:child ex:a ."));
        ValidationReport read = ValidationReport.fromModel(model);
        assertFalse(read.conforms());
        assertEquals(
                List.of("http://example.org/a", "http://example.org/a"),
                read.getEntries().stream()
                        .map(entry -> entry.focusNode().getURI())
                        .toList());
        List<String> paths = read.getEntries().stream()
                .map(entry -> entry.resultPath().toString())
                .toList();
        assertEquals(
                List.of(
                        "(^<http://example.org/child>/(<http://example.org/next>)*)/(<http://example.org/last>)?",
                        "<http://example.org/name>"),
                paths);
    }

    @Test
    void addsThePlaceOfTheCulprit() throws IOException {
        Model model = model(report("ex:a a ex:Person ; ex:name \"A\" . ex:b ex:child ex:a ."));
        Resource result = model.listResourcesWithProperty(SHACLM.focusNode).next();
        Resource place = result.getPropertyResourceValue(model.createProperty(TP + "location"));
        assertEquals(
                "data/a.ttl",
                place.getProperty(model.createProperty(TP + "file")).getString());
        assertEquals(2, place.getProperty(model.createProperty(TP + "line")).getInt());
        assertTrue(result.hasProperty(model.createProperty(TP + "shapeLocation")));
    }

    @Test
    void conformsWhenNothingIsFound() throws IOException {
        assertTrue(ValidationReport.fromModel(model(report("ex:a a ex:Person ; ex:name \"A\" .")))
                .conforms());
    }

    @Test
    void doesNotConformWhenTheDataCannotBeRead() throws IOException {
        Model model = model(report("ex:a a ex:Person ; ex:name "));
        Resource root = model.listResourcesWithProperty(SHACLM.conforms).next();
        assertFalse(root.getProperty(SHACLM.conforms).getBoolean());
    }

    private static Report report(String data) {
        List<RoleFile> files = List.of(
                new RoleFile(SourceFile.of("data/a.ttl", "@prefix ex: <http://example.org/> .\n" + data), Role.DATA),
                new RoleFile(SourceFile.of("shapes.ttl", SHAPES), Role.SHAPES));
        return Compiler.standard()
                .compile(new KnowledgeBaseLoader().load(files, Optional.empty()))
                .report();
    }

    private static Model model(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new ShaclReportRenderer().render(report, out);
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(out.toString()), null, "TURTLE");
        return model;
    }
}
