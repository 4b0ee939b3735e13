package org.turtleproof.check.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.evidence.CitedDocument;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.DocumentText;
import org.turtleproof.kb.evidence.Evidence;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.source.SourceFile;

/** What can be proved of citations with the documents in hand: digests of documents and of passages. */
final class DocumentProof {

    private final Evidence evidence;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Node, DocumentText> texts = new HashMap<>();
    private final Map<Node, Boolean> proved = new HashMap<>();

    DocumentProof(Evidence evidence, Documents documents) {
        this.evidence = evidence;
        evidence.documents().values().forEach(document -> read(document, documents));
        evidence.passages().values().stream().filter(CitedPassage::isComplete).forEach(this::prove);
    }

    List<Fault> faults() {
        return faults;
    }

    /** How many citations lead to a passage whose text has its digest. */
    long verifiedCitations() {
        return evidence.citations().values().stream()
                .flatMap(List::stream)
                .filter(passage -> proved.getOrDefault(passage, false))
                .count();
    }

    private void read(CitedDocument document, Documents documents) {
        if (document.fileName().isEmpty()) {
            return;
        }
        String name = document.fileName().get();
        Optional<SourceFile> file;
        try {
            file = documents.file(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file.isEmpty()) {
            faults.add(Fault.of(
                    EvidenceRules.MISSING_DOCUMENT,
                    document.node(),
                    EvidenceTerms.FILE_NAME,
                    "has no file " + name + " among the documents"));
            return;
        }
        texts.put(document.node(), DocumentText.of(file.get()));
        String actual = file.get().sha256();
        if (document.sha256().isPresent() && !document.sha256().get().equals(actual)) {
            faults.add(Fault.of(
                    EvidenceRules.DOCUMENT_CHANGED,
                    document.node(),
                    EvidenceTerms.SHA256,
                    "records another digest than that of " + name + ", " + actual));
        }
        long codePoints = texts.get(document.node()).codePoints();
        if (document.codePoints().isPresent() && document.codePoints().get() != codePoints) {
            faults.add(Fault.of(
                    EvidenceRules.DOCUMENT_CHANGED,
                    document.node(),
                    EvidenceTerms.CODE_POINTS,
                    "records " + document.codePoints().get() + " code points, but " + name + " has " + codePoints));
        }
    }

    private void prove(CitedPassage passage) {
        DocumentText text = texts.get(passage.document().orElseThrow());
        if (text == null || passage.start().orElseThrow() >= passage.end().orElseThrow()) {
            return;
        }
        long start = passage.start().orElseThrow();
        long end = passage.end().orElseThrow();
        Optional<String> digest = text.sha256(start, end);
        if (digest.isEmpty()) {
            if (!recordedLength(passage).equals(Optional.of((long) text.codePoints()))) {
                faults.add(Fault.of(
                        EvidenceRules.PASSAGE_OUT_OF_BOUNDS,
                        passage.node(),
                        EvidenceTerms.END,
                        "ends at " + end + ", but " + text.file().name() + " has " + text.codePoints()
                                + " code points"));
            }
        } else if (!digest.equals(passage.sha256())) {
            faults.add(Fault.of(
                    EvidenceRules.PASSAGE_CHANGED,
                    passage.node(),
                    EvidenceTerms.SHA256,
                    "records another digest than that of " + text.file().name() + " from " + start + " to " + end));
        } else {
            proved.put(passage.node(), true);
        }
    }

    private Optional<Long> recordedLength(CitedPassage passage) {
        return passage.document().map(evidence.documents()::get).flatMap(CitedDocument::codePoints);
    }
}
