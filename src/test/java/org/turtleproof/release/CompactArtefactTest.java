package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactFile;
import org.turtleproof.source.Sha256;

class CompactArtefactTest {

    @TempDir
    private Path folder;

    private Path release;

    @BeforeEach
    void build() throws IOException {
        Path kb = Bridges.write(folder.resolve("kb"));
        Bridges.append(kb.resolve("ontology/domain.ttl"), """

        ex:Crossing a owl:Class ; rdfs:label "Crossing"@EN-gb ;
          owl:equivalentClass [ a owl:Class ; owl:unionOf ( ex:Bridge [ a owl:Class ; owl:complementOf ex:Bridge ] ) ] .
        """);
        release = Bridges.release(kb, folder.resolve("release"));
    }

    @Test
    void holdsWhatTheOtherFilesSay() throws IOException {
        List<Quad> compact = quads();
        change(bytes -> null);
        assertEquals(quads(), compact);
    }

    @Test
    void ofAnotherVersionIsPassedOver() throws IOException {
        List<Quad> compact = quads();
        change(bytes -> {
            bytes[8]++;
            return bytes;
        });
        assertEquals(quads(), compact);
    }

    @Test
    void thatIsNoneMakesTheReleaseBroken() throws IOException {
        change(bytes -> {
            bytes[bytes.length - 1] = -1;
            return bytes;
        });
        assertThrows(BrokenReleaseException.class, this::quads);
    }

    @Test
    void thatWasReplacedTogetherWithItsDigestIsFoundOut() throws IOException {
        change(bytes -> other());
        assertEquals(
                List.of(new Flaw(
                        "graph.compact",
                        "does not hold the statements of graph.nq and metadata.ttl as this version writes them")),
                ReleaseVerifier.verify(release).flaws());
    }

    @Test
    void isNotAskedForOfOlderReleases() throws IOException {
        change(bytes -> null);
        assertEquals(List.of(), ReleaseVerifier.verify(release).flaws());
    }

    private static byte[] other() {
        try {
            CompactDataset.Builder statements = new CompactDataset.Builder();
            statements.accept(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("urn:a"),
                    NodeFactory.createURI("urn:b"),
                    NodeFactory.createURI("urn:c")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CompactFile.write(statements.build(), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Quad> quads() throws IOException {
        DatasetGraph dataset = Release.open(release).dataset();
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }

    /** Writes another compact file, or none, and a manifest that fits. */
    private void change(UnaryOperator<byte[]> change) throws IOException {
        Path file = release.resolve(CompactArtefact.PATH);
        byte[] bytes = change.apply(Files.readAllBytes(file));
        Release opened = Release.open(release);
        List<ReleaseFile> files = new ArrayList<>();
        for (ReleaseFile one : opened.manifest().files()) {
            if (!one.path().equals(CompactArtefact.PATH)) {
                files.add(one);
            } else if (bytes != null) {
                files.add(new ReleaseFile(one.path(), one.title(), one.mediaType(), bytes.length, Sha256.of(bytes)));
            }
        }
        if (bytes == null) {
            Files.delete(file);
        } else {
            Files.write(file, bytes);
        }
        ReleaseManifest old = opened.manifest();
        ReleaseManifest manifest = new ReleaseManifest(
                old.format(),
                old.identity(),
                old.dataset(),
                old.uriSpace(),
                old.version(),
                old.compiler(),
                old.prefixes(),
                old.layers(),
                files,
                old.sources(),
                java.util.Optional.empty());
        Files.write(release.resolve(ReleaseManifest.FILE), ManifestJson.write(manifest));
    }
}
