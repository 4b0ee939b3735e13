/**
 * What a change does to the graph: two versions of a knowledge base compared statement by statement, whatever their
 * formatting, order and blank-node names.
 *
 * <p>A {@link org.turtleproof.diff.VersionReader} turns a release, a folder or a git revision into a {@link
 * org.turtleproof.diff.Version}; {@link org.turtleproof.diff.Comparison} compares two of them into a {@link
 * org.turtleproof.diff.Difference}, plain data that the {@link org.turtleproof.diff.DifferenceRenderers} write for people and
 * machines. A blank node has no name to compare by, so it is taken as part of the description of the subject it hangs on. For
 * an {@linkplain org.turtleproof.diff.DifferencePatch RDF Patch} blank nodes of the two versions are paired instead.
 */
package org.turtleproof.diff;
