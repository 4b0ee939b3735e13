package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * How far a path goes: steps of single statements, once or again and again.
 *
 * @param step what one step follows: properties, inverse ones, or all but some
 * @param repeated whether there may be several steps
 * @param mayBeEmpty whether there may be none, from a node to itself
 */
record PathReach(Path step, boolean repeated, boolean mayBeEmpty) {

    /** The properties that a path can follow, however it winds; absent when it names not all of them. */
    static Optional<Set<Node>> named(Path path) {
        if (path instanceof P_Link link) {
            return Optional.of(Set.of(link.getNode()));
        }
        if (path instanceof P_Inverse
                || path instanceof P_OneOrMore1
                || path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrOne) {
            return named(((P_Path1) path).getSubPath());
        }
        if (path instanceof P_Alt || path instanceof P_Seq) {
            P_Path2 two = (P_Path2) path;
            return named(two.getLeft())
                    .flatMap(left -> named(two.getRight()).map(right -> {
                        Set<Node> both = new HashSet<>(left);
                        both.addAll(right);
                        return both;
                    }));
        }
        return Optional.empty();
    }

    /** Whether a path whose properties are all named may lead from a node to itself along no statement. */
    static boolean mayBeEmpty(Path path) {
        if (path instanceof P_Seq both) {
            return mayBeEmpty(both.getLeft()) && mayBeEmpty(both.getRight());
        }
        if (path instanceof P_Alt either) {
            return mayBeEmpty(either.getLeft()) || mayBeEmpty(either.getRight());
        }
        if (path instanceof P_Inverse || path instanceof P_OneOrMore1) {
            return mayBeEmpty(((P_Path1) path).getSubPath());
        }
        return path instanceof P_ZeroOrMore1 || path instanceof P_ZeroOrOne;
    }

    /** A step along a statement. */
    record Step(Node from, Node to) {}

    /** The reach of a path; absent when it is no repetition of single steps. */
    static Optional<PathReach> of(Path path) {
        PathReach reach;
        if (path instanceof P_ZeroOrMore1 any) {
            reach = new PathReach(any.getSubPath(), true, true);
        } else if (path instanceof P_OneOrMore1 some) {
            reach = new PathReach(some.getSubPath(), true, false);
        } else if (path instanceof P_ZeroOrOne perhaps) {
            reach = new PathReach(perhaps.getSubPath(), false, true);
        } else {
            reach = new PathReach(path, false, false);
        }
        return Optional.of(reach).filter(one -> isStep(one.step));
    }

    private static boolean isStep(Path path) {
        if (path instanceof P_Alt either) {
            return isStep(either.getLeft()) && isStep(either.getRight());
        }
        return path instanceof P_Link
                || path instanceof P_NegPropSet
                || path instanceof P_Inverse inverse && isStep(inverse.getSubPath());
    }

    /** The path of any number of steps. */
    Path all() {
        return PathFactory.pathZeroOrMore1(step);
    }

    /** The steps that a statement allows. */
    List<Step> along(Triple triple) {
        List<Step> steps = new ArrayList<>();
        collect(step, triple, steps);
        return steps;
    }

    private static void collect(Path path, Triple triple, List<Step> steps) {
        Node predicate = triple.getPredicate();
        if (path instanceof P_Link link) {
            if (link.getNode().equals(predicate)) {
                steps.add(new Step(triple.getSubject(), triple.getObject()));
            }
        } else if (path instanceof P_Alt either) {
            collect(either.getLeft(), triple, steps);
            collect(either.getRight(), triple, steps);
        } else if (path instanceof P_Inverse inverse) {
            List<Step> forward = new ArrayList<>();
            collect(inverse.getSubPath(), triple, forward);
            forward.forEach(one -> steps.add(new Step(one.to, one.from)));
        } else if (path instanceof P_NegPropSet others) {
            boolean backward = !others.getBwdNodes().isEmpty();
            if (!backward || !others.getFwdNodes().isEmpty()) {
                if (!others.getFwdNodes().contains(predicate)) {
                    steps.add(new Step(triple.getSubject(), triple.getObject()));
                }
            }
            if (backward && !others.getBwdNodes().contains(predicate)) {
                steps.add(new Step(triple.getObject(), triple.getSubject()));
            }
        }
    }
}
