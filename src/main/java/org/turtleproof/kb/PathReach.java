package org.turtleproof.kb;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Which properties a path can follow.
 *
 * @param predicates the properties it names
 * @param mayBeEmpty whether it may be of no length, from a node to itself
 * @param everything whether it may follow properties that it does not name
 */
record PathReach(Set<Node> predicates, boolean mayBeEmpty, boolean everything) {

    /** The reach of a path. */
    static PathReach of(Path path) {
        if (path instanceof P_Link link) {
            return new PathReach(Set.of(link.getNode()), false, false);
        }
        if (path instanceof P_Inverse inverse) {
            return of(inverse.getSubPath());
        }
        if (path instanceof P_Seq || path instanceof P_Alt) {
            PathReach left = of(((P_Path2) path).getLeft());
            PathReach right = of(((P_Path2) path).getRight());
            Set<Node> predicates = new HashSet<>(left.predicates);
            predicates.addAll(right.predicates);
            boolean empty =
                    path instanceof P_Seq ? left.mayBeEmpty && right.mayBeEmpty : left.mayBeEmpty || right.mayBeEmpty;
            return new PathReach(predicates, empty, left.everything || right.everything);
        }
        if (path instanceof P_OneOrMore1 || path instanceof P_OneOrMoreN) {
            return of(((P_Path1) path).getSubPath());
        }
        if (path instanceof P_ZeroOrOne || path instanceof P_ZeroOrMore1 || path instanceof P_ZeroOrMoreN) {
            PathReach inner = of(((P_Path1) path).getSubPath());
            return new PathReach(inner.predicates, true, inner.everything);
        }
        return new PathReach(Set.of(), true, true);
    }
}
