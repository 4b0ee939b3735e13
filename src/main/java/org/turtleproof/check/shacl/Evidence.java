package org.turtleproof.check.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the evidence vocabulary that this package reads. */
final class Evidence {

    private static final String NAMESPACE = "https://w3id.org/turtleproof/evidence#";

    /** What a claim is about. */
    static final Node SUBJECT = term("subject");

    /** The property a claim states. */
    static final Node PREDICATE = term("predicate");

    /** The node a claim states as value. */
    static final Node OBJECT = term("object");

    /** The literal a claim states as value. */
    static final Node VALUE = term("value");

    /** What to do about a broken rule. */
    static final Node HELP = term("help");

    private Evidence() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
