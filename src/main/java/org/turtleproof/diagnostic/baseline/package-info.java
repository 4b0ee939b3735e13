/** The findings that were accepted for now, so that only new ones fail. */
package org.turtleproof.diagnostic.baseline;
