package org.turtleproof.compile;

import java.util.Optional;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBase;

/**
 * What came of compiling.
 *
 * @param kb what was read
 * @param report what was found and looked at
 * @param checked the proof, present when there was no error
 */
public record Compilation(KnowledgeBase kb, Report report, Optional<CheckedKnowledgeBase> checked) {}
