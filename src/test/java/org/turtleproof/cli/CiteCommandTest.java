package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.source.Sha256;

class CiteCommandTest {

    private static final String TEXT = "The fox met the goose.\nThe goose was gone. Nobody saw the hen.\n";

    @TempDir
    private Path kb;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeAKnowledgeBase() throws IOException {
        Files.createDirectories(kb.resolve("data"));
        Files.createDirectories(kb.resolve("texts"));
        Files.writeString(kb.resolve("texts/fable.txt"), TEXT);
        Files.writeString(kb.resolve("data/fable.ttl"), """
                @prefix : <https://example.org/id/> .
                @prefix ev: <https://w3id.org/turtleproof/evidence#> .
                @prefix oa: <http://www.w3.org/ns/oa#> .
                @prefix passage: <https://example.org/id/passage/> .
                :d a ev:Document ; ev:fileName "fable.txt" ; ev:sha256 "%s" ; ev:codePoints %d .
                passage:fable-0-22 a ev:Passage ; ev:document :d ; oa:start 0 ; oa:end 22 ; ev:sha256 "%s" .
                :c a ev:Claim ; ev:subject :fox ; ev:predicate :met ; ev:object :goose ; ev:passage passage:fable-0-22 .
                """.formatted(
                        Sha256.of(TEXT), TEXT.length(), Sha256.of("The fox met the goose.")));
    }

    private int cite(String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(
                new String[] {
                    "cite",
                    "--kb",
                    kb.toString(),
                    "--documents",
                    kb.resolve("texts").toString()
                },
                0,
                all,
                0,
                5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void printsTheTurtleOfACitationReadyToPaste() {
        assertEquals(ExitCode.CLEAN, cite("fable", "Nobody saw the hen"));
        assertEquals("""
                passage:fable-43-61 a ev:Passage , oa:TextPositionSelector ;
                  ev:document :d ;
                  oa:start 43 ;
                  oa:end 61 ;
                  ev:sha256 "%s" .
                """.formatted(Sha256.of("Nobody saw the hen")), out.toString());
    }

    @Test
    void listsTheCandidatesOfAmbiguousWords() {
        assertEquals(ExitCode.FINDINGS, cite("fable", "goose"));
        assertTrue(err.toString().contains("stand 2 times"), err.toString());
        assertTrue(err.toString().contains("fable.txt:1:17 (16-21)"), err.toString());
        assertTrue(err.toString().contains("fable.txt:2:5 (27-32)"), err.toString());
    }

    @Test
    void showsWhereAbsentWordsStandNearlySo() {
        assertEquals(ExitCode.FINDINGS, cite("fable", "the GOOSE  was"));
        assertTrue(err.toString().contains("fable.txt:2:1 (23-36)"), err.toString());
    }

    @Test
    void suggestsTheDocumentThatWasMeant() {
        assertEquals(ExitCode.USAGE, cite("fabel", "goose"));
        assertTrue(err.toString().contains("did you mean fable?"), err.toString());
    }

    @Test
    void putsAClaimBesideItsPassage() {
        assertEquals(ExitCode.CLEAN, cite("--review"));
        assertTrue(out.toString().contains(":fox | :met | :goose"), out.toString());
        assertTrue(out.toString().contains("fable.txt 0-22  The fox met the goose."), out.toString());
    }

    @Test
    void listsTheSentencesThatNoClaimCites() {
        assertEquals(ExitCode.CLEAN, cite("--coverage"));
        assertTrue(out.toString().contains("1 of 3"), out.toString());
        assertTrue(out.toString().contains("Nobody saw the hen."), out.toString());
    }

    @Test
    void repairsTheFilesOfTheKnowledgeBaseAfterADocumentWasEdited() throws IOException {
        Files.writeString(kb.resolve("texts/fable.txt"), "Once: " + TEXT);
        assertEquals(ExitCode.CLEAN, cite("--repair", "--write"));
        String repaired = Files.readString(kb.resolve("data/fable.ttl"));
        assertTrue(repaired.contains("oa:start 6 ; oa:end 28"), repaired);
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.CLEAN, cite("--repair"));
        assertTrue(out.toString().contains("1 passages in place, 0 moved, 0 gone"), out.toString());
    }
}
