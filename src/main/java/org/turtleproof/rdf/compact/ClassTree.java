package org.turtleproof.rdf.compact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which nodes are instances of which classes: by {@code rdf:type}, then up {@code rdfs:subClassOf} (SHACL, section 1.1). */
public final class ClassTree {

    private final CompactGraph graph;
    private final int type;
    private final int subClassOf;
    private final Map<Integer, IntSet> descendants = new ConcurrentHashMap<>();

    /** The classes of a graph whose terms include {@code rdf:type} and {@code rdfs:subClassOf}. */
    public ClassTree(CompactGraph graph) {
        this.graph = graph;
        this.type = graph.terms().find(RDF.type.asNode()).orElseThrow();
        this.subClassOf = graph.terms().find(RDFS.subClassOf.asNode()).orElseThrow();
    }

    /** Whether a node is an instance of a class. */
    public boolean isInstance(int node, int ofClass) {
        IntSet classes = withDescendants(ofClass);
        for (int direct : graph.objects(node, type)) {
            if (classes.contains(direct)) {
                return true;
            }
        }
        return false;
    }

    /** Adds every instance of a class to {@code found}. */
    public void instances(int ofClass, IntSet found) {
        for (int one : withDescendants(ofClass).toArray()) {
            for (int instance : graph.subjects(type, one)) {
                found.add(instance);
            }
        }
    }

    /** A class with all its subclasses, itself first. */
    public IntSet withDescendants(int ofClass) {
        return descendants.computeIfAbsent(ofClass, this::closure);
    }

    private IntSet closure(int ofClass) {
        IntSet found = IntSet.of(ofClass);
        for (int i = 0; i < found.size(); i++) {
            for (int below : graph.subjects(subClassOf, found.at(i))) {
                found.add(below);
            }
        }
        return found;
    }
}
