package org.turtleproof.diff;

/**
 * A fact of the default graph that appears or vanishes as a consequence of what people changed.
 *
 * @param appears whether the new version has it and the old one has not
 * @param inferred whether it follows by the ontology's axioms only
 * @param subject what it is about
 * @param property what it says
 * @param object of what
 */
public record FactChange(boolean appears, boolean inferred, Value subject, Value property, Value object) {}
