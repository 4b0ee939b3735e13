package org.turtleproof.serve.content;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simple Event Model that pages read, where an ontology is aligned with it. */
final class EventModel {

    static final Node EVENT = term("Event");
    static final Node PART_OF = term("subEventOf");
    static final Node TIME = term("hasTime");
    static final Node TIME_STAMP = term("hasTimeStamp");
    static final Node BEGIN = term("hasBeginTimeStamp");
    static final Node END = term("hasEndTimeStamp");
    static final Node EARLIEST_BEGIN = term("hasEarliestBeginTimeStamp");
    static final Node LATEST_END = term("hasLatestEndTimeStamp");

    private EventModel() {}

    private static Node term(String name) {
        return NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/" + name);
    }
}
