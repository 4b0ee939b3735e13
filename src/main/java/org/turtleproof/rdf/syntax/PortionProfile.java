package org.turtleproof.rdf.syntax;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.lang.LabelToNode;

/**
 * A profile for a portion of a text, which does not know how many blank nodes without a name come before it: it numbers its own
 * from 0.
 */
final class PortionProfile extends TurtleProfile {

    /** What the labels of numbered nodes begin with; no label that Jena makes does. */
    private static final char MARK = '\0';

    private final Faults faults;
    private final KnownLiterals literals;
    private int unnamed;
    private int triples;

    PortionProfile(Faults faults, LabelToNode labels, KnownLiterals literals, Declarations before, boolean resolving) {
        super(faults, before.base(), labels, new DeclaredPrefixes(), resolving);
        this.faults = faults;
        this.literals = literals;
        resume(before);
    }

    /** How many blank nodes without a name there are. */
    int unnamed() {
        return unnamed;
    }

    /** How many triples were made. */
    int triples() {
        return triples;
    }

    /** What a node of the portion is in the whole, where {@code unnamed} are its blank nodes without a name. */
    static Node inWhole(Node node, Node[] unnamed) {
        if (!node.isBlank()) {
            return node;
        }
        String label = node.getBlankNodeLabel();
        return label.charAt(0) == MARK ? unnamed[Integer.parseInt(label.substring(1))] : node;
    }

    @Override
    public Node createBlankNode(Node scope, long start, long end) {
        return NodeFactory.createBlankNode(MARK + Integer.toString(unnamed++));
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long start, long end) {
        Node known = literals.get(lexical, datatype);
        if (known != null) {
            return known;
        }
        int before = faults.count();
        Node literal = super.createTypedLiteral(lexical, datatype, start, end);
        if (faults.count() == before) {
            literals.learn(literal);
        }
        return literal;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long start, long end) {
        Triple triple = super.createTriple(subject, predicate, object, start, end);
        triples++;
        return triple;
    }
}
