package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.DatasetReader;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.source.Sha256;

class ReleaseTest {

    @TempDir
    private Path folder;

    private Release release;

    @BeforeEach
    void build() throws IOException {
        Path kb = Bridges.write(folder.resolve("kb"));
        Bridges.append(kb.resolve("ontology/domain.ttl"), """

        ex:Crossing a owl:Class ;
          owl:equivalentClass [ a owl:Class ; owl:unionOf ( ex:Bridge [ a owl:Class ; owl:complementOf ex:Bridge ] ) ] .
        """);
        release = Release.open(Bridges.release(kb, folder.resolve("release")));
    }

    @Test
    void itsIdentityIsTheDigestOfTheCanonicalFile() throws IOException {
        assertEquals(Sha256.of(Files.readAllBytes(release.path().resolve("graph.nq"))), release.identity());
    }

    @Test
    void theCanonicalFileIsTheCanonicalFormOfItself() throws IOException {
        assertEquals(Files.readString(release.path().resolve("graph.nq")), canonical("graph.nq", RdfFormat.N_QUADS));
    }

    @Test
    void everyFormatOfTheWholeSaysTheSame() throws IOException {
        String canonical = Files.readString(release.path().resolve("graph.nq"));
        assertEquals(canonical, canonical("dataset.trig", RdfFormat.TRIG));
        assertEquals(canonical, canonical("dataset.jsonld", RdfFormat.JSON_LD));
    }

    @Test
    void theOntologyIsTheSameInBothOfItsFormats() throws IOException {
        assertEquals(canonical("ontology.ttl", RdfFormat.TURTLE), canonical("ontology.rdf", RdfFormat.RDF_XML));
    }

    @Test
    void blankNodesOfTurtleAreWrittenInline() throws IOException {
        String turtle = Files.readString(release.path().resolve("graphs/claims.ttl"));
        assertTrue(turtle.contains("["), turtle);
        assertFalse(turtle.contains("_:"), turtle);
    }

    @Test
    void compressedFilesHoldTheirOriginals() throws IOException {
        for (String path : List.of("graph.nq", "dataset.trig", "dataset.jsonld")) {
            try (InputStream in =
                    new GZIPInputStream(Files.newInputStream(release.path().resolve(path + ".gz")))) {
                assertEquals(
                        Files.readString(release.path().resolve(path)),
                        new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void itsDefaultGraphHoldsEstablishedAndInferredFacts() throws IOException {
        DatasetGraph dataset = release.dataset();
        long facts = dataset.getGraph(release.graphName("established")).size()
                + dataset.getGraph(release.graphName("inferred")).size();
        assertTrue(facts > 0);
        assertEquals(facts, dataset.getDefaultGraph().size());
    }

    @Test
    void itsMetadataDescribesTheDatasetAndEveryFileWrittenBefore() throws IOException {
        DatasetGraph dataset = release.dataset();
        Node metadata = release.graphName(Release.METADATA);
        long distributions = dataset.getGraph(metadata)
                .find(Node.ANY, RDF.type.asNode(), DCAT.Distribution.asNode())
                .toList()
                .size();
        // All but the metadata itself, and the numbers that stand for the other files.
        assertEquals(release.manifest().files().size() - 2, distributions);
    }

    @Test
    void itsQuestionsCarryTheAnswersOfTheRelease() throws IOException {
        List<CompetencyQuestion> questions = release.questions();
        assertEquals(1, questions.size());
        assertEquals("When did each bridge open?", questions.get(0).question());
        assertEquals(
                "bridge,day\r\nhttps://example.org/kb/id/old-lind-bridge,1901-05-03\r\n",
                questions.get(0).expected().orElseThrow().text());
    }

    @Test
    void itGoesOnBeingReadAsItWasWhenItIsReplaced() throws IOException {
        Bridges.append(folder.resolve("kb/data/entities/bridges.ttl"), "id:new-lind-bridge a ex:Bridge .\n");
        Bridges.release(folder.resolve("kb"), folder.resolve("release"));
        assertEquals(release.identity(), Sha256.of(canonical("graph.nq", RdfFormat.N_QUADS)));
        release.dataset();
    }

    @Test
    void aFileEditedAfterTheOpeningIsNotReadOut() throws IOException {
        for (String path : List.of("graph.compact", "graph.nq")) {
            Path file = release.path().resolve(path);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThrows(BrokenReleaseException.class, release::dataset);
        assertThrows(BrokenReleaseException.class, () -> release.forEachCanonicalQuad(quad -> {}));
    }

    private String canonical(String path, RdfFormat format) throws IOException {
        List<Quad> quads = new ArrayList<>();
        DatasetReader.read(
                new ByteArrayInputStream(Files.readAllBytes(release.path().resolve(path))), format, quads::add);
        return Canonicalizer.standard()
                .canonicalize(quads.iterator())
                .orElseThrow()
                .text();
    }
}
