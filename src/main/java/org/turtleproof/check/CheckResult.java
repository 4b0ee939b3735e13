package org.turtleproof.check;

import java.util.Optional;
import org.turtleproof.diagnostic.Report;

/**
 * The verdict of all checks.
 *
 * @param report what was found and what was looked at
 * @param checked the proof, present when there was no error
 */
public record CheckResult(Report report, Optional<CheckedKnowledgeBase> checked) {}
