package org.turtleproof.check.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.check.CheckRun;
import org.turtleproof.kb.TestSources;
import org.turtleproof.source.Sha256;

class PassageCheckTest {

    /** Wide characters and CR LF, so that counting UTF-16 or bytes, or translating newlines, would be found out. */
    private static final String TEXT = "𝄞 Été\r\nThe fox met the goose. 雁\n";

    private static final String PASSAGE = "The fox met the goose";

    @TempDir
    private Path documents;

    @BeforeEach
    void writeTheDocument() throws IOException {
        Files.writeString(documents.resolve("fable.txt"), TEXT);
    }

    private static String evidence(long start, long end, String passageDigest, String documentDigest, long length) {
        return """
    :c a ev:Claim ; ev:passage :p .
    :d a ev:Document ; ev:fileName "fable.txt" ;
      ev:sha256 "%s" ; ev:codePoints %d .
    :p a ev:Passage ; ev:document :d ; oa:start %d ;
      oa:end %d ;
      ev:sha256 "%s" .
    """.formatted(documentDigest, length, start, end, passageDigest);
    }

    private static String right() {
        int start = TEXT.codePointCount(0, TEXT.indexOf(PASSAGE));
        return evidence(
                start,
                start + PASSAGE.length(),
                Sha256.of(PASSAGE),
                Sha256.of(TEXT),
                TEXT.codePointCount(0, TEXT.length()));
    }

    private CheckRun check(String data) {
        return CheckRun.of(
                new PassageCheck(),
                new TestSources()
                        .turtle("data/fable.ttl", data)
                        .documents(documents)
                        .load());
    }

    private static List<String> rules(CheckRun run) {
        return run.found().stream().map(one -> one.rule().text()).toList();
    }

    private static long verified(CheckRun run) {
        return run.result().figures().get(3).count();
    }

    @Test
    void verifiesACitationByCodePointsWithoutTranslatingNewlines() {
        CheckRun run = check(right());
        assertEquals(List.of(), run.found());
        assertEquals(1, verified(run));
        assertEquals(List.of(), run.result().remarks());
    }

    @Test
    void saysHowManyCitationsItCouldNotVerifyWithoutDocuments() {
        CheckRun run = CheckRun.of(
                new PassageCheck(),
                new TestSources().turtle("data/fable.ttl", right()).load());
        assertEquals(List.of(), run.found());
        assertEquals(0, verified(run));
        assertEquals(
                List.of(
                        "1 citation was not verified against the text: the documents are not at hand (--documents DIR)"),
                run.result().remarks());
    }

    @Test
    void reportsAPassageWhoseTextIsAnother() {
        CheckRun run = check(right().replace(Sha256.of(PASSAGE), Sha256.of("The fox ate the goose")));
        assertEquals(List.of("passage-changed"), rules(run));
        assertEquals(0, verified(run));
    }

    @Test
    void reportsADocumentThatWasEdited() throws IOException {
        Files.writeString(documents.resolve("fable.txt"), TEXT + "!");
        assertEquals(List.of("document-changed", "document-changed"), rules(check(right())));
    }

    @Test
    void reportsOffsetsBeyondTheText() {
        String digest = Sha256.of(PASSAGE);
        int length = TEXT.codePointCount(0, TEXT.length());
        assertEquals(
                List.of("passage-out-of-bounds"),
                rules(check(evidence(7, length + 1, digest, Sha256.of(TEXT), length))));
        assertEquals(List.of("passage-out-of-bounds"), rules(check(evidence(9, 9, digest, Sha256.of(TEXT), length))));
    }

    @Test
    void reportsAClaimWithoutPassageAndAPassageWithoutClaim() {
        CheckRun run = check(right().replace(":c a ev:Claim ; ev:passage :p .", ":c a ev:Claim ."));
        assertEquals(List.of("claim-without-passage", "uncited-passage"), rules(run));
    }

    @Test
    void reportsACitationThatLeadsNowhere() {
        CheckRun run = check(right().replace("ev:passage :p", "ev:passage :p , :q"));
        assertEquals(List.of("incomplete-passage"), rules(run));
        assertEquals(1, verified(run));
    }

    @Test
    void reportsADocumentThatIsNotAtHand() throws IOException {
        Files.delete(documents.resolve("fable.txt"));
        assertEquals(List.of("missing-document"), rules(check(right())));
    }

    @Test
    void neverReadsAFileOutsideTheFolder() throws IOException {
        Path inner = Files.createDirectory(documents.resolve("inner"));
        CheckRun run = CheckRun.of(
                new PassageCheck(),
                new TestSources()
                        .turtle("data/fable.ttl", right().replace("\"fable.txt\"", "\"../fable.txt\""))
                        .documents(inner)
                        .load());
        assertEquals(List.of("missing-document"), rules(run));
    }
}
