/**
 * Files, lines and positions: the text that people wrote, with nothing parsed.
 *
 * <p>A {@link org.turtleproof.source.SourceFile} holds the bytes as they were read once; every later stage (parsing,
 * locating, digesting) works on those bytes, so that what was checked is what is released. Positions are 1-based and
 * count Unicode code points. They are compared for every finding, and so say themselves how: what Java does for records it makes
 * of a dozen small classes when it is first asked, in each process anew.
 */
package org.turtleproof.source;
