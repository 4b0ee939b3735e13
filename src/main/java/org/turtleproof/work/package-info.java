/**
 * Work shared among the processors, and what was done, as events of the Java flight recorder: how often and for how long, for
 * whoever records them.
 *
 * <p>The events are how tests hold the compiler to doing each piece of work once, and how a profile shows where the time goes
 * ({@code -XX:StartFlightRecording}). Nobody recording, they cost next to nothing, for their classes are not loaded.
 */
package org.turtleproof.work;
