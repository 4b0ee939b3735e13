/**
 * Files, lines and positions: the text that people wrote, with nothing parsed.
 *
 * <p>A {@link org.turtleproof.source.SourceFile} holds the bytes as they were read once; every later stage (parsing,
 * locating, digesting) works on those bytes, so that what was checked is what is released. Positions are 1-based and
 * count Unicode code points.
 */
package org.turtleproof.source;
