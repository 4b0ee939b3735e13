package org.turtleproof.serve.page;

import java.util.List;
import org.turtleproof.serve.content.ClaimView;
import org.turtleproof.serve.content.PassageView;

/**
 * A passage and what it proves.
 *
 * @param passage the passage
 * @param claims those that cite it
 */
public record PassagePage(PassageView passage, List<ClaimView> claims) {}
