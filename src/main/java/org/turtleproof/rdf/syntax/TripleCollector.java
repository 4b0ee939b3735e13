package org.turtleproof.rdf.syntax;

import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.rdf.compact.TripleSequence;

/** Gathers the triples that a parser reads, whatever graph they are in, and the prefixes that it meets. */
public final class TripleCollector extends StreamRDFBase {

    private final TripleSequence.Builder triples;
    private final Map<String, String> prefixes;

    /** Adds to what was gathered before. */
    public TripleCollector(TripleSequence.Builder triples, Map<String, String> prefixes) {
        this.triples = triples;
        this.prefixes = prefixes;
    }

    @Override
    public void triple(Triple triple) {
        triples.add(triple);
    }

    @Override
    public void quad(Quad quad) {
        triples.add(quad.asTriple());
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }
}
