package org.turtleproof.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.TestSources;
import org.turtleproof.source.Sha256;
import org.turtleproof.source.SourceFile;

class PassageRepairTest {

    private static final String TEXT = "One fox. Two geese. One fox. Three hens.\n";

    @TempDir
    private Path documents;

    private KnowledgeBase citing(String... passages) {
        StringBuilder turtle = new StringBuilder(
                ":d a ev:Document ; ev:fileName \"fable.txt\" ; ev:sha256 \"%s\" ; ev:codePoints %d .\n"
                        .formatted(Sha256.of(TEXT), TEXT.length()));
        int from = 0;
        for (String passage : passages) {
            int start = TEXT.indexOf(passage, from);
            from = start + 1;
            turtle.append(":p%d a ev:Passage ; ev:document :d ; oa:start %d ; oa:end %d ; ev:sha256 \"%s\" .\n"
                    .formatted(start, start, start + passage.length(), Sha256.of(passage)));
        }
        return new TestSources()
                .turtle("data/fable.ttl", turtle.toString())
                .documents(documents)
                .load();
    }

    private PassageRepair repair(KnowledgeBase kb, String nowReads) throws IOException {
        Files.writeString(documents.resolve("fable.txt"), nowReads);
        return PassageRepair.of(kb.evidence(), CitedTexts.of(kb).named("fable").orElseThrow());
    }

    @Test
    void leavesPassagesOfAnUnchangedDocumentInPlace() throws IOException {
        PassageRepair repair = repair(citing("One fox", "Three hens"), TEXT);
        assertEquals(2, repair.kept().size());
        assertEquals(List.of(), repair.moved());
        assertEquals(List.of(), repair.gone());
    }

    @Test
    void findsAPassageThatMovedByAWideCharacterInCodePoints() throws IOException {
        PassageRepair repair = repair(citing("Two geese"), "𝄞" + TEXT);
        assertEquals(
                List.of(10L),
                repair.moved().stream().map(PassageRepair.Move::start).toList());
    }

    @Test
    void takesTheNearestOfSeveralEqualTextsAfterTheNeighboursMoved() throws IOException {
        PassageRepair repair = repair(citing("One fox", "One fox"), "Now: " + TEXT);
        assertEquals(
                List.of(5L, 25L),
                repair.moved().stream().map(PassageRepair.Move::start).toList());
    }

    @Test
    void saysWhichPassagesAreGone() throws IOException {
        PassageRepair repair = repair(citing("One fox", "Two geese"), TEXT.replace("Two geese", "No geese"));
        assertEquals(1, repair.gone().size());
        assertEquals(1, repair.kept().size());
    }

    @Test
    void editsJustTheTokensThatAreOutOfDate() throws IOException {
        KnowledgeBase kb = citing("Two geese");
        PassageRepair repair = repair(kb, "Now: " + TEXT);
        List<TokenEdit> edits = new ArrayList<>(RepairEdits.of(kb, repair));
        SourceFile file = kb.sources().files().get(0);
        String edited = TokenEdit.apply(file, edits);
        assertTrue(edited.contains("oa:start 14 ; oa:end 23 ;"), edited);
        assertTrue(edited.contains("ev:sha256 \"" + Sha256.of("Now: " + TEXT) + "\""), edited);
        assertEquals(file.lineCount(), edited.lines().count() + 1);
    }
}
