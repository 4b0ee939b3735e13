package org.turtleproof.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.turtleproof.cite.Coverage.Stretch;
import org.turtleproof.kb.evidence.DocumentText;
import org.turtleproof.kb.evidence.Evidence;

/**
 * The coverage of all documents at hand as text: a line for each, then each sentence that no claim cites.
 *
 * @param lines what to print
 */
public record CoverageTable(List<String> lines) {

    /** The table of a knowledge base's evidence; documents that are not at hand are left out. */
    public static CoverageTable of(Evidence evidence, CitedTexts texts) {
        List<String> table = new ArrayList<>();
        table.add(String.format(Locale.ROOT, "%-20s %8s %12s %14s", "document", "claims", "text cited", "sentences"));
        List<String> unread = new ArrayList<>();
        for (Coverage coverage : Coverage.of(evidence)) {
            Optional<DocumentText> text = texts.all().stream()
                    .filter(one -> one.document().equals(coverage.document()))
                    .map(CitedText::text)
                    .findFirst();
            if (text.isPresent()) {
                List<Stretch> uncited = coverage.uncitedSentences(text.get());
                table.add(row(coverage, text.get(), uncited.size()));
                uncited.forEach(sentence -> unread.add(line(text.get(), sentence)));
            }
        }
        if (!unread.isEmpty()) {
            table.add("");
            table.add("Sentences that no claim cites:");
            table.addAll(unread);
        }
        return new CoverageTable(table);
    }

    private static String row(Coverage coverage, DocumentText text, int uncited) {
        int sentences = Coverage.sentences(text).size();
        return String.format(
                Locale.ROOT,
                "%-20s %8d %11.0f%% %14s",
                text.file().name(),
                coverage.claims(),
                100.0 * coverage.citedCodePoints() / Math.max(1, text.codePoints()),
                (sentences - uncited) + " of " + sentences);
    }

    private static String line(DocumentText text, Stretch sentence) {
        String words = text.slice(sentence.start(), sentence.end()).orElse("").replaceAll("\\s+", " ");
        return "  " + text.file().name() + " " + sentence.start() + "-" + sentence.end() + "  " + words;
    }
}
