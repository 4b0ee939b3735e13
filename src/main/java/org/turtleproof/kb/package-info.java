/**
 * The loaded program: sources, what they say, the questions, and the layers that follow from them.
 *
 * <p>A {@link org.turtleproof.kb.KnowledgeBase} is immutable and may be wrong; it is what checks look at. Its {@link
 * org.turtleproof.kb.Layers} are computed once, by the policy queries of the knowledge base itself, and are the same for
 * the checks and for the release.
 */
package org.turtleproof.kb;
