/**
 * What the ontology's axioms say about the facts: consistency, classes that can have no members, and the OWL 2 DL profile.
 *
 * <p>A graph is split into {@link org.turtleproof.check.owl.Statement}s: one triple each, with the blank nodes that spell
 * out its class expression or list. Everything else works on them, so that whatever is found has places in the sources.
 */
package org.turtleproof.check.owl;
