/**
 * What we tell the curator: plain data that knows neither how it was found nor how it will be shown.
 *
 * <p>Checks hand {@link org.turtleproof.diagnostic.Diagnostic}s to a {@link org.turtleproof.diagnostic.Reporter};
 * renderers get a {@link org.turtleproof.diagnostic.Report}. A curator's mistake is a value; exceptions are for our own
 * bugs and for failing I/O.
 */
package org.turtleproof.diagnostic;
