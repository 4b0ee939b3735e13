package org.turtleproof.bench.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes N-Triples: a line for each statement. */
final class NTriplesWriter extends StatementWriter {

    private Term subject;
    private long nodes;

    NTriplesWriter(Writer out, String file) {
        super(out, file);
    }

    @Override
    Place subject(Term next) {
        subject = next;
        return here();
    }

    @Override
    Written with(Term predicate, Term... objects) throws IOException {
        List<Place> verbs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Term object : objects) {
            statement(subject, predicate, object, verbs, places);
        }
        return new Written(verbs, places);
    }

    @Override
    Written node(Term predicate, Pair... pairs) throws IOException {
        Term node = Term.blank(++nodes);
        statement(subject, predicate, node, new ArrayList<>(), new ArrayList<>());
        List<Place> verbs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Pair pair : pairs) {
            statement(node, pair.predicate(), pair.object(), verbs, places);
        }
        return new Written(verbs, places);
    }

    private void statement(Term from, Term predicate, Term object, List<Place> verbs, List<Place> places)
            throws IOException {
        write(from.nTriples());
        write(" ");
        verbs.add(write(predicate.nTriples()));
        write(" ");
        places.add(write(object.nTriples()));
        write(" .");
        newLine();
        count(1);
    }

    @Override
    void end() {
        subject = null;
    }
}
