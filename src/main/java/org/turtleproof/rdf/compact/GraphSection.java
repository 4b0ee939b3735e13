package org.turtleproof.rdf.compact;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The part of a compact file that holds one graph: the subjects, the predicates and the objects of its sorted triples. */
final class GraphSection {

    private static final int PLACES = 3;

    private GraphSection() {}

    static void write(CompactGraph graph, SectionWriter out) throws IOException {
        out.count(graph.size());
        for (int place = 0; place < PLACES; place++) {
            for (TripleCursor triples = graph.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
                    triples.next(); ) {
                out.number(triples.term(place));
            }
        }
        out.flush();
    }

    /** Reads terms and graphs, to the end. */
    static CompactDataset dataset(SectionReader in) throws IOException, MalformedCompactFileException {
        TermSection section = TermSection.read(in);
        CompactGraph facts = read(section, in);
        Map<Node, CompactGraph> named = new LinkedHashMap<>();
        TermText former = null;
        for (int graphs = in.count(3); graphs > 0; graphs--) {
            TermGroup group = new TermGroup(TermSection.kind(in), "");
            String text = in.text();
            TermText name = new TermText(group, TermText.bytes(text), 0);
            if (former != null && former.compareTo(name) >= 0 || group.kind().compareTo(TermGroup.Kind.BLANK) > 0) {
                throw new MalformedCompactFileException("the names of its graphs are not in order");
            }
            former = name;
            named.put(group.maker().apply(text), read(section, in));
        }
        if (in.left() > 0) {
            throw new MalformedCompactFileException("it goes on after its end");
        }
        return CompactDataset.of(section.terms(), facts, named);
    }

    private static CompactGraph read(TermSection terms, SectionReader in)
            throws IOException, MalformedCompactFileException {
        int triples = in.count(4 * PLACES);
        int[] subjects = in.numbers(triples);
        int[] predicates = in.numbers(triples);
        int[] objects = in.numbers(triples);
        for (int i = 0; i < triples; i++) {
            if (!isBelow(subjects[i], terms.resources())
                    || !isBelow(predicates[i], terms.iris())
                    || !isBelow(objects[i], terms.terms().size())
                    || i > 0 && !ascends(subjects, predicates, objects, i)) {
                throw new MalformedCompactFileException("the triples of a graph are not in order");
            }
        }
        return CompactGraph.ofSorted(terms.terms(), subjects, predicates, objects);
    }

    private static boolean isBelow(int number, int end) {
        return number >= 0 && number < end;
    }

    private static boolean ascends(int[] subjects, int[] predicates, int[] objects, int i) {
        if (subjects[i] != subjects[i - 1]) {
            return subjects[i] > subjects[i - 1];
        }
        return predicates[i] != predicates[i - 1] ? predicates[i] > predicates[i - 1] : objects[i] > objects[i - 1];
    }
}
