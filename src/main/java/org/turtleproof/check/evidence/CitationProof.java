package org.turtleproof.check.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.evidence.CitedDocument;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.Evidence;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * What can be proved of citations without any document.
 *
 * @param evidence what the knowledge base says of its evidence
 */
record CitationProof(Evidence evidence) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<Node> cited = new HashSet<>();
        evidence.citations().forEach((claim, passages) -> {
            if (passages.isEmpty()) {
                faults.add(Fault.of(EvidenceRules.CLAIM_WITHOUT_PASSAGE, claim, "cites no passage"));
            }
            for (Node passage : passages) {
                cited.add(passage);
                if (!evidence.passages().containsKey(passage)) {
                    faults.add(Fault.of(
                            EvidenceRules.INCOMPLETE_PASSAGE,
                            claim,
                            EvidenceTerms.PASSAGE,
                            "cites a passage that is described nowhere"));
                }
            }
        });
        for (CitedPassage passage : evidence.passages().values()) {
            if (!cited.contains(passage.node())) {
                faults.add(Fault.of(EvidenceRules.UNCITED_PASSAGE, passage.node(), "is cited by no claim"));
            }
            if (passage.isComplete()) {
                bounds(passage).ifPresent(faults::add);
            } else {
                faults.add(Fault.of(EvidenceRules.INCOMPLETE_PASSAGE, passage.node(), "lacks " + lacking(passage)));
            }
        }
        return faults;
    }

    private Optional<Fault> bounds(CitedPassage passage) {
        long start = passage.start().orElseThrow();
        long end = passage.end().orElseThrow();
        if (start >= end) {
            return Optional.of(Fault.of(
                    EvidenceRules.PASSAGE_OUT_OF_BOUNDS,
                    passage.node(),
                    EvidenceTerms.END,
                    "ends at " + end + ", not after its start at " + start));
        }
        return passage.document()
                .map(evidence.documents()::get)
                .flatMap(CitedDocument::codePoints)
                .filter(length -> end > length)
                .map(length -> Fault.of(
                        EvidenceRules.PASSAGE_OUT_OF_BOUNDS,
                        passage.node(),
                        EvidenceTerms.END,
                        "ends at " + end + ", but its document has " + length + " code points"));
    }

    private static String lacking(CitedPassage passage) {
        List<String> lacking = new ArrayList<>();
        if (passage.document().isEmpty()) {
            lacking.add("ev:document");
        }
        if (passage.start().isEmpty()) {
            lacking.add("oa:start");
        }
        if (passage.end().isEmpty()) {
            lacking.add("oa:end");
        }
        if (passage.sha256().isEmpty()) {
            lacking.add("ev:sha256");
        }
        return String.join(", ", lacking);
    }
}
