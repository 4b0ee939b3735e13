package org.turtleproof.release;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * What can be counted in a graph.
 *
 * @param triples how many statements
 * @param subjects how many different subjects
 * @param objects how many different objects
 * @param entities how many different subjects that have an IRI and a class
 * @param byClass instances by class
 * @param byProperty statements by property
 */
record GraphStatistics(
        long triples,
        long subjects,
        long objects,
        long entities,
        SortedMap<String, Long> byClass,
        SortedMap<String, Long> byProperty) {

    static GraphStatistics of(CompactGraph graph) {
        TermTable terms = graph.terms();
        int type = terms.find(RDF.type.asNode()).orElse(CompactGraph.ABSENT);
        BitSet entities = new BitSet();
        long[] byNumber = new long[terms.size()];
        SortedMap<String, Long> byClass = new TreeMap<>();
        TripleCursor all = graph.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
        while (all.next()) {
            byNumber[all.predicate()]++;
            if (all.predicate() == type && terms.node(all.object()).isURI()) {
                byClass.merge(terms.node(all.object()).getURI(), 1L, Long::sum);
                if (terms.node(all.subject()).isURI()) {
                    entities.set(all.subject());
                }
            }
        }
        SortedMap<String, Long> byProperty = new TreeMap<>();
        graph.predicates(property -> byProperty.put(terms.node(property).getURI(), byNumber[property]));
        return new GraphStatistics(
                graph.size(),
                IntStream.range(0, terms.size()).filter(graph::isSubject).count(),
                IntStream.range(0, terms.size()).filter(graph::isObject).count(),
                entities.cardinality(),
                byClass,
                byProperty);
    }

    /** The namespaces of all classes and properties that are used. */
    SortedSet<String> namespaces() {
        SortedSet<String> namespaces = new TreeSet<>();
        byClass.keySet().forEach(iri -> namespaces.add(namespace(iri)));
        byProperty.keySet().forEach(iri -> namespaces.add(namespace(iri)));
        return namespaces;
    }

    /** What comes before the last segment of an IRI. */
    static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
