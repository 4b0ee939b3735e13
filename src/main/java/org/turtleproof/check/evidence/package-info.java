/** Checks on evidence: every claim cites a passage, and the passage is where the claim says it is. */
package org.turtleproof.check.evidence;
