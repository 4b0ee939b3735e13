package org.turtleproof.rdf.second;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.impl.XMLLiteralType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What is remembered of a reading to compare it with another: sums over all statements that do not depend on their order or on
 * the names of blank nodes, and the statements with blank nodes as long as they are few.
 */
final class GraphSketch {

    /** Statements with blank nodes beyond this number are compared by their sums only. */
    private static final int MOST_ENTANGLED = 20_000;

    private long count;
    private long ground;
    private long entangledSum;
    private long entangledCount;
    private final List<Triple> entangled = new ArrayList<>();

    /** XML literals are remembered by their being there only: RDF 1.1 leaves their spelling to the parser. */
    static Triple remembered(Triple triple) {
        boolean xml = triple.getObject().isLiteral()
                && XMLLiteralType.theXMLLiteralType.equals(triple.getObject().getLiteralDatatype());
        return xml
                ? Triple.create(
                        triple.getSubject(),
                        triple.getPredicate(),
                        NodeFactory.createLiteralDT("", XMLLiteralType.theXMLLiteralType))
                : triple;
    }

    void add(Triple read) {
        Triple triple = remembered(read);
        count++;
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            entangledCount++;
            entangledSum += mix(shape(triple));
            if (entangled.size() <= MOST_ENTANGLED) {
                entangled.add(triple);
            }
        } else {
            ground += mix(triple.hashCode());
        }
    }

    private static long shape(Triple triple) {
        long subject = shape(triple.getSubject());
        return (subject * 31 + triple.getPredicate().hashCode()) * 31 + shape(triple.getObject());
    }

    private static long shape(Node node) {
        return node.isBlank() ? 1 : node.hashCode();
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** Whether the statements without blank nodes are the same. */
    boolean sameGround(GraphSketch other) {
        return count - entangledCount == other.count - other.entangledCount && ground == other.ground;
    }

    /** Whether the statements with blank nodes look the same when all blank nodes are taken for one. */
    boolean sameShape(GraphSketch other) {
        return entangledCount == other.entangledCount && entangledSum == other.entangledSum;
    }

    /** Whether all statements with blank nodes are remembered. */
    boolean isComplete() {
        return entangled.size() == entangledCount;
    }

    /** The statements with blank nodes. */
    List<Triple> entangled() {
        return entangled;
    }
}
