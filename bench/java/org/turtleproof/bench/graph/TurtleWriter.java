package org.turtleproof.bench.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes Turtle as people lay it out: a block for each subject, a line for each predicate. */
final class TurtleWriter extends StatementWriter {

    private boolean first;

    TurtleWriter(Writer out, String file) throws IOException {
        super(out, file);
        for (Term.Space space : Term.Space.values()) {
            write("@prefix " + space.prefix() + ": <" + space.iri() + "> .");
            newLine();
        }
        newLine();
    }

    @Override
    Place subject(Term subject) throws IOException {
        first = true;
        return write(subject.turtle());
    }

    @Override
    Written with(Term predicate, Term... objects) throws IOException {
        Place verb = predicate(predicate);
        List<Place> verbs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            write(i == 0 ? " " : " , ");
            verbs.add(verb);
            places.add(write(objects[i].turtle()));
        }
        count(objects.length);
        return new Written(verbs, places);
    }

    @Override
    Written node(Term predicate, Pair... pairs) throws IOException {
        predicate(predicate);
        write(" [ ");
        List<Place> verbs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Pair pair : pairs) {
            write(places.isEmpty() ? "" : " ; ");
            verbs.add(write(pair.predicate().turtle()));
            write(" ");
            places.add(write(pair.object().turtle()));
        }
        write(" ]");
        count(1 + pairs.length);
        return new Written(verbs, places);
    }

    @Override
    void end() throws IOException {
        write(" .");
        newLine();
        newLine();
    }

    private Place predicate(Term predicate) throws IOException {
        if (first) {
            write(" ");
        } else {
            write(" ;");
            newLine();
            write("  ");
        }
        first = false;
        return write(predicate.turtle());
    }
}
