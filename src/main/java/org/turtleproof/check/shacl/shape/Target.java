package org.turtleproof.check.shacl.shape;

import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.IntSet;

/**
 * What a shape looks at (SHACL, section 2.1.3).
 *
 * @param kind how focus nodes are chosen
 * @param term the class, node or property that chooses them
 * @param predicate the property that says so in the shapes graph
 */
public record Target(Kind kind, int term, Node predicate) {

    /** How focus nodes are chosen. */
    public enum Kind {
        /** Instances of a class. */
        CLASS {
            @Override
            void collect(Evaluation evaluation, int term, IntSet found) {
                evaluation.classes().instances(term, found);
            }
        },
        /** One node, whether or not it occurs in the data. */
        NODE {
            @Override
            void collect(Evaluation evaluation, int term, IntSet found) {
                found.add(term);
            }
        },
        /** Whatever has a property. */
        SUBJECTS_OF {
            @Override
            void collect(Evaluation evaluation, int term, IntSet found) {
                evaluation.graph().subjectsOf(term, found::add);
            }
        },
        /** Whatever is the value of a property. */
        OBJECTS_OF {
            @Override
            void collect(Evaluation evaluation, int term, IntSet found) {
                evaluation.graph().objectsOf(term, found::add);
            }
        };

        abstract void collect(Evaluation evaluation, int term, IntSet found);
    }

    /** Adds every focus node. */
    public void collect(Evaluation evaluation, IntSet found) {
        kind.collect(evaluation, term, found);
    }
}
