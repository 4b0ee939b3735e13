/**
 * Evidence graphs made to measure: of any size, the same bytes for the same plan, with defects planted at known tokens.
 *
 * <p>A graph is written document by document: first what the document's dossiers are about, then each dossier, which is an
 * event with three claims and the passages that they cite. Nothing is kept but counters, so that size costs no memory. It
 * needs nothing but the JDK, and no term that it makes needs escaping.
 */
package org.turtleproof.bench.graph;
