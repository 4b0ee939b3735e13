/**
 * A load of SPARQL queries over generated graphs, for servers on this machine: bounded in time, as many connections as
 * asked for, each waiting for its answer before it asks again. It needs nothing but the JDK, and little of the processor, since
 * it shares the machine with the server it measures.
 */
package org.turtleproof.bench.load;
