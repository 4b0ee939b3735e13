/**
 * Queries over compact graphs.
 *
 * <p>ARQ parses a query, turns it into algebra and runs most of its operators. Of our own are those that touch the data: a
 * basic graph pattern with its conditions ({@link org.turtleproof.rdf.query.PatternSearch}), in an order chosen by exact
 * counts ({@link org.turtleproof.rdf.query.JoinOrder}), OPTIONAL and EXISTS of such a pattern, and property paths ({@link
 * org.turtleproof.rdf.query.CompactPath}); and those that gather solutions: DISTINCT, GROUP BY and ORDER BY. They work on the numbers of terms and make terms of them only when something
 * asks for a value.
 */
package org.turtleproof.rdf.query;
