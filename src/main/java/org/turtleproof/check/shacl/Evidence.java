package org.turtleproof.check.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the evidence vocabulary that this package reads. */
final class Evidence {

    private static final String NAMESPACE = "https://w3id.org/turtleproof/evidence#";

    /** The property a claim states. */
    static final Node PREDICATE = term("predicate");

    /** What to do about a broken rule. */
    static final Node HELP = term("help");

    private Evidence() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
