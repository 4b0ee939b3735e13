package org.turtleproof.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.CitedDocument;
import org.turtleproof.source.SourceFile;

/**
 * The documents of a knowledge base whose texts are at hand, in the order of their file names.
 *
 * @param all each document with its text
 */
public record CitedTexts(List<CitedText> all) {

    public CitedTexts {
        all = List.copyOf(all);
    }

    /**
     * Reads those that are at hand.
     *
     * @throws IOException when one is there but cannot be read
     */
    public static CitedTexts of(KnowledgeBase kb) throws IOException {
        List<CitedText> texts = new ArrayList<>();
        if (kb.documents().isPresent()) {
            for (var entry : kb.evidence().documentsByFileName().entrySet()) {
                CitedDocument document = entry.getValue();
                Optional<SourceFile> file = kb.documents().get().file(entry.getKey());
                file.ifPresent(found ->
                        texts.add(new CitedText(document, org.turtleproof.kb.evidence.DocumentText.of(found))));
            }
        }
        return new CitedTexts(texts);
    }

    /** The document that people call {@code name}: its file name, with or without extension. */
    public Optional<CitedText> named(String name) {
        return all.stream()
                .filter(one -> one.text().file().fileName().equals(name)
                        || one.text().file().stem().equals(name))
                .findFirst();
    }

    /** The names people call them by. */
    public List<String> names() {
        return all.stream().map(one -> one.text().file().stem()).toList();
    }
}
