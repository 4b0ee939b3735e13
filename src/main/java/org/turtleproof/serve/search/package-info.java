/** Finds things by words, in whatever language and with or without accents. */
package org.turtleproof.serve.search;
