package org.turtleproof.check.evidence;

import java.util.List;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.Evidence;

/** Proves citations: each claim has a passage, and where the documents are at hand each passage has its digest. */
public final class PassageCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo("evidence", CheckInfo.Phase.WRITTEN, EvidenceRules.ALL);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Evidence evidence = kb.evidence();
        List<Fault> faults = new java.util.ArrayList<>(new CitationProof(evidence).faults());
        long verified = 0;
        if (kb.documents().isPresent()) {
            DocumentProof proof = new DocumentProof(evidence, kb.documents().get());
            faults.addAll(proof.faults());
            verified = proof.verifiedCitations();
        }
        new FaultReport(kb).report(faults, reporter);
        long citations =
                evidence.citations().values().stream().mapToLong(List::size).sum();
        StageResult result = StageResult.done(
                INFO.stage(),
                new Figure(evidence.citations().size(), "claims"),
                new Figure(citations, "citations"),
                new Figure(evidence.documents().size(), "documents"),
                new Figure(verified, "citations verified against the text"));
        return citations == verified ? result : result.remark(unverified(citations - verified, kb));
    }

    private static String unverified(long count, KnowledgeBase kb) {
        String why =
                kb.documents().isPresent() ? "see the findings" : "the documents are not at hand (--documents DIR)";
        return count + (count == 1 ? " citation was" : " citations were") + " not verified against the text: " + why;
    }
}
