package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A statement that mentions blank nodes, so that its canonical form depends on other statements.
 *
 * @param quad the statement
 * @param subject number of the blank node that is its subject, or -1
 * @param object number of the blank node that is its object, or -1
 * @param graph number of the blank node that names its graph, or -1
 */
record EntangledStatement(Quad quad, int subject, int object, int graph) {

    /** Takes a related node and the letter of its position, as section 4.7 has it. */
    interface RelatedConsumer {
        void accept(int node, char position);
    }

    String predicate() {
        return quad.getPredicate().getURI();
    }

    /** The blank nodes it mentions, each once. */
    List<Integer> nodes() {
        List<Integer> nodes = new ArrayList<>(2);
        for (int node : new int[] {subject, object, graph}) {
            if (node >= 0 && !nodes.contains(node)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    void forEachOther(int node, RelatedConsumer consumer) {
        if (subject >= 0 && subject != node) {
            consumer.accept(subject, 's');
        }
        if (object >= 0 && object != node) {
            consumer.accept(object, 'o');
        }
        if (graph >= 0 && graph != node) {
            consumer.accept(graph, 'g');
        }
    }

    /** Its line with {@code _:a} for that node and {@code _:z} for the others (section 4.6). */
    String seenFrom(int node) {
        return line(one -> one == node ? "_:a" : "_:z");
    }

    /** Its line with these labels, which begin with {@code _:}, and without line break. */
    String line(IntFunction<String> label) {
        StringBuilder line = new StringBuilder()
                .append(text(quad.getSubject(), subject, label))
                .append(' ')
                .append(CanonicalTerm.of(quad.getPredicate()))
                .append(' ')
                .append(text(quad.getObject(), object, label));
        if (!quad.isDefaultGraph()) {
            line.append(' ').append(text(quad.getGraph(), graph, label));
        }
        return line.append(" .").toString();
    }

    private static String text(Node node, int number, IntFunction<String> label) {
        return number < 0 ? CanonicalTerm.of(node) : label.apply(number);
    }
}
