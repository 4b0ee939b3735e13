/**
 * Runs queries on an immutable dataset within limits: what may be asked, how long, how many at once, how large an answer.
 */
package org.turtleproof.serve.sparql;
