package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseVerifierTest {

    @TempDir
    private Path folder;

    private Path release;

    @BeforeEach
    void build() throws IOException {
        release = Bridges.release(Bridges.write(folder.resolve("kb")), folder.resolve("release"));
    }

    @Test
    void provesAReleaseAsItWasBuilt() throws IOException {
        assertEquals(List.of(), flaws());
    }

    @Test
    void namesATruncatedFile() throws IOException {
        Path file = release.resolve("graph.nq");
        long size = Files.size(file);
        Files.writeString(file, Files.readString(file).substring(0, 100));
        assertEquals(List.of("graph.nq: is truncated: 100 of " + size + " bytes"), flaws());
    }

    @Test
    void namesAFileEditedWithoutChangeOfSize() throws IOException {
        Path file = release.resolve("graphs/claims.ttl");
        Files.writeString(file, Files.readString(file).replace("1901-05-03", "1902-05-03"));
        assertEquals(List.of("graphs/claims.ttl: was edited: its digest differs"), flaws());
    }

    @Test
    void namesAnExtraFileAndFolder() throws IOException {
        Files.createDirectories(release.resolve("graphs/more"));
        Files.writeString(release.resolve("graphs/more/notes.txt"), "new");
        assertEquals(
                List.of("graphs/more: is not part of the release", "graphs/more/notes.txt: is not part of the release"),
                flaws());
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(release.resolve("metadata.ttl"));
        assertEquals(List.of("metadata.ttl: is missing"), flaws());
    }

    @Test
    void namesAFileReplacedByALinkToItsOwnContent() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(release.resolve("shapes.ttl"), elsewhere);
        Files.createSymbolicLink(release.resolve("shapes.ttl"), elsewhere);
        assertEquals(List.of("shapes.ttl: is not a plain file"), flaws());
    }

    @Test
    void namesAManifestThatWasEdited() throws IOException {
        Path manifest = release.resolve("manifest.json");
        String text = Files.readString(manifest);
        for (String edited : List.of(
                text.replace("\"version\" : \"0.1.0\"", "\"version\" : \"0.2.0\""),
                text.replace("\"bytes\" : ", "\"bytes\" : 1"),
                text + " ",
                text.replace("{\n", "{\n\n"))) {
            Files.writeString(manifest, edited);
            assertEquals(List.of("manifest.json: was edited: its seal does not fit"), flaws());
        }
    }

    @Test
    void namesAManifestThatIsNone() throws IOException {
        Path manifest = release.resolve("manifest.json");
        for (String text : List.of("", "null", "[]", "{", "{\"format\":1}", "{}", "{\"files\":null,\"seal\":\"x\"}")) {
            Files.writeString(manifest, text);
            assertEquals(1, flaws().size(), text);
            assertTrue(flaws().get(0).startsWith("manifest.json: "), text);
        }
        Files.delete(manifest);
        assertEquals(List.of("manifest.json: is missing, so this is no release"), flaws());
    }

    @Test
    void refusesAManifestThatPointsOutOfTheRelease() throws IOException {
        ReleaseManifest manifest = ManifestJson.read(Files.readAllBytes(release.resolve("manifest.json")));
        List<ReleaseFile> files = new java.util.ArrayList<>(manifest.files());
        files.add(new ReleaseFile("../../kb/data/dataset.ttl", "", "text/turtle", 1, ""));
        ReleaseManifest hostile = new ReleaseManifest(
                manifest.format(),
                manifest.identity(),
                manifest.dataset(),
                manifest.uriSpace(),
                manifest.version(),
                manifest.compiler(),
                manifest.prefixes(),
                manifest.layers(),
                files,
                manifest.sources(),
                manifest.seal());
        Files.write(release.resolve("manifest.json"), ManifestJson.write(hostile));
        assertEquals(List.of("../../kb/data/dataset.ttl: lies outside the release"), flaws());
    }

    @Test
    void failsWhenThereIsNoSuchFolder() {
        assertThrows(NoSuchFileException.class, () -> ReleaseVerifier.verify(folder.resolve("nowhere")));
        assertThrows(NotDirectoryException.class, () -> ReleaseVerifier.verify(release.resolve("graph.nq")));
    }

    @Test
    void aFlawedReleaseIsNotOpened() throws IOException {
        Bridges.append(release.resolve("shapes.ttl"), "# more\n");
        BrokenReleaseException refused = assertThrows(BrokenReleaseException.class, () -> Release.open(release));
        assertEquals("shapes.ttl", refused.flaws().get(0).path());
    }

    private List<String> flaws() throws IOException {
        return ReleaseVerifier.verify(release).flaws().stream()
                .map(Flaw::toString)
                .toList();
    }
}
