package org.turtleproof.check.evidence;

import java.util.List;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;

/** The rules on evidence. */
final class EvidenceRules {

    static final RuleInfo CLAIM_WITHOUT_PASSAGE = RuleInfo.of(
            "claim-without-passage",
            Severity.ERROR,
            "A claim cites no passage",
            "A fact that nobody can look up is a rumour.",
            "Add ev:passage with the passage that says so; cite DOC \"words\" prints it ready to paste.");

    static final RuleInfo INCOMPLETE_PASSAGE = RuleInfo.of(
            "incomplete-passage",
            Severity.ERROR,
            "A passage lacks document, offsets or digest",
            "Only with document, start, end and digest can anybody prove the citation.",
            "Describe the passage in full; cite DOC \"words\" prints it ready to paste.");

    static final RuleInfo PASSAGE_OUT_OF_BOUNDS = RuleInfo.of(
            "passage-out-of-bounds",
            Severity.ERROR,
            "A passage does not lie within its document",
            "Offsets are Unicode code points from 0, end exclusive; beyond the text they prove nothing.",
            "Correct oa:start and oa:end; cite --repair finds moved passages again.");

    static final RuleInfo PASSAGE_CHANGED = RuleInfo.of(
            "passage-changed",
            Severity.ERROR,
            "A passage does not have its digest",
            "The text between the offsets is not the text that the curator cited.",
            "Look at the document; cite --repair finds the passage again if it only moved.");

    static final RuleInfo DOCUMENT_CHANGED = RuleInfo.of(
            "document-changed",
            Severity.ERROR,
            "A document at hand is not the one that is cited",
            "Its bytes differ from those whose digest the knowledge base records, so no offset can be trusted.",
            "Use the cited file, or record the new digest and length and repair the passages: cite --repair.");

    static final RuleInfo MISSING_DOCUMENT = RuleInfo.of(
            "missing-document",
            Severity.ERROR,
            "A cited document is not among the documents at hand",
            "Its passages could not be verified although documents were given.",
            "Add the file to the documents' folder, or correct ev:fileName.");

    static final RuleInfo UNCITED_PASSAGE = RuleInfo.of(
            "uncited-passage",
            Severity.WARNING,
            "No claim cites this passage",
            "A passage without claim is reading that was never written down, or a leftover.",
            "Add the claim it proves, or remove the passage.");

    static final List<RuleInfo> ALL = List.of(
            CLAIM_WITHOUT_PASSAGE,
            INCOMPLETE_PASSAGE,
            PASSAGE_OUT_OF_BOUNDS,
            PASSAGE_CHANGED,
            DOCUMENT_CHANGED,
            MISSING_DOCUMENT,
            UNCITED_PASSAGE);

    private EvidenceRules() {}
}
