/**
 * From a checked graph to files that can be shipped, and back.
 *
 * <p>A {@link org.turtleproof.release.ReleaseBuilder} takes nothing less than a checked knowledge base and writes the {@link
 * org.turtleproof.release.Artefacts} in their order. The first is {@code graph.nq}, all layers in canonical form; its SHA-256
 * is the release's identity, so that {@code sha256sum graph.nq} proves it without any tool of ours. Everything else is
 * derived from that file's statements and blank-node labels. The metadata describes the files, so it cannot be part of what
 * it digests: it is a file of its own, and joins the dataset as a named graph when a release is opened. {@code graph.compact}
 * holds both once more, as numbers that are read fast. Last comes {@code manifest.json} with size and SHA-256 of every other file, and a seal over itself.
 *
 * <p>A {@link org.turtleproof.release.ReleasePlace} is where a release lies: a symbolic link that one atomic rename moves from
 * the old release to the new. Nothing of a {@link org.turtleproof.release.Release} is handed out before all of
 * it is verified.
 */
package org.turtleproof.release;
