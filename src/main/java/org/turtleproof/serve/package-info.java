/**
 * Serves a release, never the source tree: SPARQL, linked data, and pages for people.
 *
 * <p>{@link org.turtleproof.serve.KnowledgeServer} is an embedded Fuseki that hosts one servlet. The servlet turns HTTP
 * into a {@link org.turtleproof.serve.http.Request}, finds the {@link org.turtleproof.serve.Endpoint} in the list of
 * {@link org.turtleproof.serve.Endpoints}, and turns its {@link org.turtleproof.serve.http.Answer} back into HTTP.
 * Before it stand {@link org.turtleproof.serve.http.RepeatedQueries}, which send again what was sent before.
 * Endpoints know no servlets: the static site is written by asking the same endpoints. Everything one answer is made from
 * comes from a single {@link org.turtleproof.serve.Snapshot}, so that nobody sees half a release while releases are swapped.
 */
package org.turtleproof.serve;
