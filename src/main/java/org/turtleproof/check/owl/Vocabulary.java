package org.turtleproof.check.owl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph declares, kind by kind, in the order of the text; one name may be of several kinds.
 *
 * @param classes named classes
 * @param objectProperties properties between individuals
 * @param dataProperties properties with literal values
 * @param annotationProperties properties without logical meaning
 * @param datatypes named datatypes
 */
record Vocabulary(
        Set<Node> classes,
        Set<Node> objectProperties,
        Set<Node> dataProperties,
        Set<Node> annotationProperties,
        Set<Node> datatypes) {

    /** Reads the declarations among these triples. */
    static Vocabulary of(Collection<Triple> triples) {
        Vocabulary read = new Vocabulary(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getSubject().isURI()) {
                read.declare(triple.getSubject(), triple.getObject());
            }
        }
        return read;
    }

    private void declare(Node name, Node kind) {
        if (kind.equals(OWL2.Class.asNode()) || kind.equals(RDFS.Class.asNode())) {
            classes.add(name);
        } else if (kind.equals(OWL2.DatatypeProperty.asNode())) {
            dataProperties.add(name);
        } else if (kind.equals(OWL2.AnnotationProperty.asNode())) {
            annotationProperties.add(name);
        } else if (kind.equals(RDFS.Datatype.asNode())) {
            datatypes.add(name);
        } else if (kind.equals(OWL2.ObjectProperty.asNode())
                || Syntax.CHARACTERISTICS.contains(kind) && !kind.equals(OWL2.FunctionalProperty.asNode())) {
            objectProperties.add(name);
        }
    }

    /** Whether a name is declared to be of any kind. */
    boolean declares(Node name) {
        return classes.contains(name)
                || objectProperties.contains(name)
                || dataProperties.contains(name)
                || annotationProperties.contains(name)
                || datatypes.contains(name);
    }

    /** Whether triples with this predicate are annotations only. */
    boolean isAnnotation(Node property) {
        return Syntax.BUILT_IN_ANNOTATIONS.contains(property)
                || annotationProperties.contains(property)
                        && !objectProperties.contains(property)
                        && !dataProperties.contains(property);
    }
}
