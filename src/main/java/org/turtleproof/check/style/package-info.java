/** Checks on how things are written: syntax, vocabulary, labels. */
package org.turtleproof.check.style;
