package org.turtleproof.check.owl;

import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.TripleSequence;

/** Statements by their content, term by term, however their terms are numbered: annotations are no part of it. */
final class Theory {

    private final Statements statements;

    Theory(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theory that
                && statements.declarations().equals(that.statements.declarations())
                && statements.axioms().equals(that.statements.axioms())
                && same(statements.facts(), that.statements.facts());
    }

    private static boolean same(Facts these, Facts those) {
        if (these.size() != those.size()) {
            return false;
        }
        TripleSequence one = these.triples();
        TripleSequence two = those.triples();
        for (int i = 0; i < these.size(); i++) {
            boolean plain = these.isPlain(i) && those.isPlain(i);
            boolean same = plain
                    ? node(one, one.subject(i)).equals(node(two, two.subject(i)))
                            && node(one, one.predicate(i)).equals(node(two, two.predicate(i)))
                            && node(one, one.object(i)).equals(node(two, two.object(i)))
                    : these.get(i).equals(those.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = statements.axioms().size();
        TripleSequence facts = statements.facts().triples();
        for (int i = 0; i < facts.size(); i++) {
            hash = 31 * hash + node(facts, facts.subject(i)).hashCode();
            hash = 31 * hash + node(facts, facts.object(i)).hashCode();
        }
        return hash;
    }

    private static Node node(TripleSequence triples, int number) {
        return triples.terms().node(number);
    }
}
