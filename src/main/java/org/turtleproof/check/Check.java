package org.turtleproof.check;

import java.util.List;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;

/** One stage of the proof: looks at a knowledge base, reports what is wrong, and says what it looked at. */
public interface Check {

    /** What is known before it runs. */
    CheckInfo info();

    /** Every rule in force for this knowledge base, such as one for each of its shapes. */
    default List<RuleInfo> rules(KnowledgeBase kb) {
        return info().rules();
    }

    /**
     * Works out what it will need and what needs no layers, for {@link KnowledgeBase#derived} to keep; called while the layers are
     * computed, if it is a check that waits for them, and perhaps not at all.
     */
    default void prepare(KnowledgeBase kb) {}

    /** Looks; mistakes of the curator go to {@code reporter}, never into exceptions. */
    StageResult run(KnowledgeBase kb, Reporter reporter);
}
