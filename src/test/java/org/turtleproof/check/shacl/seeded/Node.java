package org.turtleproof.check.shacl.seeded;

import java.util.List;

/**
 * A node of an example with what is said of it.
 *
 * @param name local name
 * @param type local name of its class
 * @param facts what is said of it
 * @param planted whether the node itself, or the first property, is the defect
 */
record Node(String name, String type, List<Fact> facts, Defect.Place planted) {

    static Node plain(String name, String type) {
        return new Node(name, type, List.of(), Defect.Place.VALUE);
    }
}
