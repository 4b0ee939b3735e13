/** Requests, answers and problems as plain values, and the one servlet that knows HTTP. */
package org.turtleproof.serve.http;
