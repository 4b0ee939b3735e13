/** A tree in, a verdict out: loads a knowledge base and runs the list of checks that the house knows. */
package org.turtleproof.compile;
