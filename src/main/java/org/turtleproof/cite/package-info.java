/**
 * The curator's tools for evidence: make a citation, look at claims beside their passages, see what is uncited, and find
 * passages again after a document changed.
 */
package org.turtleproof.cite;
