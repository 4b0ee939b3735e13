package org.turtleproof.diff;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.Prefixes;

/**
 * What a graph says of one subject.
 *
 * @param subject an IRI, or a blank node that nothing else refers to
 * @param properties values by property
 */
record Description(Node subject, SortedMap<Value, SortedSet<Value>> properties) {

    /**
     * Every subject of a graph with its description, by key; blank nodes that hang on another subject are part of its
     * description and no subjects of their own.
     */
    static SortedMap<String, Description> all(Graph graph, Prefixes prefixes) {
        ValueReader reader = new ValueReader(graph, prefixes);
        SortedMap<String, Description> all = new TreeMap<>();
        for (Triple triple : (Iterable<Triple>) () -> graph.find()) {
            Node subject = triple.getSubject();
            if (subject.isBlank() && graph.contains(Node.ANY, Node.ANY, subject)) {
                continue;
            }
            all.computeIfAbsent(reader.value(subject).key(), key -> new Description(subject, new TreeMap<>()))
                    .properties
                    .computeIfAbsent(reader.value(triple.getPredicate()), property -> new TreeSet<>())
                    .add(reader.value(triple.getObject()));
        }
        return all;
    }
}
