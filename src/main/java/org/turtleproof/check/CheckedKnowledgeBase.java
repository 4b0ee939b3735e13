package org.turtleproof.check;

import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBase;

/** A knowledge base in which no check found an error; only {@link CheckRunner} can make one. */
public final class CheckedKnowledgeBase {

    private final KnowledgeBase kb;
    private final Report report;

    CheckedKnowledgeBase(KnowledgeBase kb, Report report) {
        this.kb = kb;
        this.report = report;
    }

    /** The knowledge base that was checked. */
    public KnowledgeBase kb() {
        return kb;
    }

    /** What the checks looked at, with the warnings they may have left. */
    public Report report() {
        return report;
    }
}
