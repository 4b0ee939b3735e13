package org.turtleproof.rdf.compact;

import java.util.HashMap;
import java.util.Map;

/**
 * How a predicate is used in a graph.
 *
 * @param triples how many triples have it
 * @param subjects how many terms are subject of one
 * @param objects how many terms are object of one
 */
public record PredicateUse(int triples, int subjects, int objects) {

    static final PredicateUse NONE = new PredicateUse(0, 0, 0);

    static Map<Integer, PredicateUse> count(TripleIndex byPredicate, TripleIndex byObject) {
        int[] objects = new int[byPredicate.starts().length];
        for (int object = 0; object + 1 < byObject.starts().length; object++) {
            long before = -1;
            for (int i = byObject.start(object); i < byObject.end(object); i++) {
                long predicate = byObject.keys()[i] >>> 32;
                if (predicate != before) {
                    objects[(int) predicate]++;
                    before = predicate;
                }
            }
        }
        Map<Integer, PredicateUse> uses = new HashMap<>();
        for (int predicate = 0; predicate + 1 < byPredicate.starts().length; predicate++) {
            int triples = byPredicate.end(predicate) - byPredicate.start(predicate);
            if (triples > 0) {
                uses.put(predicate, new PredicateUse(triples, subjects(byPredicate, predicate), objects[predicate]));
            }
        }
        return Map.copyOf(uses);
    }

    private static int subjects(TripleIndex byPredicate, int predicate) {
        int subjects = 0;
        long before = -1;
        for (int i = byPredicate.start(predicate); i < byPredicate.end(predicate); i++) {
            long subject = byPredicate.keys()[i] >>> 32;
            if (subject != before) {
                subjects++;
                before = subject;
            }
        }
        return subjects;
    }
}
