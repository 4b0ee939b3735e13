package org.turtleproof.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;

/**
 * What one check said of one knowledge base.
 *
 * @param result what it looked at
 * @param found what it found, in order
 */
public record CheckRun(StageResult result, List<Diagnostic> found) {

    /** Runs a check. */
    public static CheckRun of(Check check, KnowledgeBase kb) {
        List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
        StageResult result = check.run(kb, found::add);
        return new CheckRun(result, Diagnostics.of(found).all());
    }

    /** Rule and place of each finding: {@code rule file:line:column}. */
    public List<String> places() {
        return found.stream()
                .map(one -> one.rule() + " " + one.primary().span())
                .toList();
    }

    /** The messages of the findings. */
    public List<String> messages() {
        return found.stream().map(Diagnostic::message).toList();
    }
}
