/** Checks that look with SPARQL: rules that must return nothing, and questions that must give their answer. */
package org.turtleproof.check.query;
