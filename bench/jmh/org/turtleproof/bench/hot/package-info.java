/**
 * Benchmarks of the hot paths within one warm process (JMH): {@code mvn -P bench test-compile exec:exec -Djmh.args=Name}.
 *
 * <p>Each invocation begins with a knowledge base that nobody has asked anything of, since what is worked out once is kept.
 */
package org.turtleproof.bench.hot;
