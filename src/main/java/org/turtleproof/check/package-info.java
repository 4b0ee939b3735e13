/**
 * What a check is, and how all of them are run.
 *
 * <p>Checks are final and stateless, look at a {@link org.turtleproof.kb.KnowledgeBase} and report what they find. Only
 * {@link org.turtleproof.check.CheckRunner} makes a {@link org.turtleproof.check.CheckedKnowledgeBase}, the proof that
 * nothing was found; what builds a release takes nothing less.
 */
package org.turtleproof.check;
