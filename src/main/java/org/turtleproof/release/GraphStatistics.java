package org.turtleproof.release;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

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

    static GraphStatistics of(Graph graph) {
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        Set<Node> entities = new HashSet<>();
        SortedMap<String, Long> byClass = new TreeMap<>();
        SortedMap<String, Long> byProperty = new TreeMap<>();
        graph.find().forEachRemaining(triple -> {
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            byProperty.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (isTyping(triple)) {
                byClass.merge(triple.getObject().getURI(), 1L, Long::sum);
                if (triple.getSubject().isURI()) {
                    entities.add(triple.getSubject());
                }
            }
        });
        return new GraphStatistics(graph.size(), subjects.size(), objects.size(), entities.size(), byClass, byProperty);
    }

    private static boolean isTyping(Triple triple) {
        return triple.predicateMatches(RDF.type.asNode()) && triple.getObject().isURI();
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
