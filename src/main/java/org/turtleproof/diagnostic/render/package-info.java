/** The same findings for people and for machines, one final class for each report format. */
package org.turtleproof.diagnostic.render;
