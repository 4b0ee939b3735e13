package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Triple;
import org.turtleproof.work.Work;

/** Triples of numbered terms, held in the order of subjects, in the order of objects and, once asked for, of predicates. */
public final class CompactGraph {

    /** Stands for whatever term in a pattern. */
    public static final int ANY = -1;

    /** Stands for a term that the table of terms does not have, and so matches nothing. */
    public static final int ABSENT = -2;

    private final TermTable terms;
    private final TripleIndex bySubject;
    private final Lazily<TripleIndex> byObject;
    private final Lazily<TripleIndex> byPredicate;
    private final Lazily<Map<Integer, PredicateUse>> uses;

    private CompactGraph(TermTable terms, TripleIndex bySubject) {
        this.terms = terms;
        this.bySubject = bySubject;
        // Not every reader of a graph begins with predicates, or with objects.
        this.byPredicate = Lazily.of(bySubject::byPredicate);
        this.byObject = Lazily.of(() -> byPredicate.get().byObject());
        this.uses = Lazily.of(() -> PredicateUse.count(byPredicate.get(), byObject.get()));
    }

    /** The graph of distinct triples in the order of the numbers of subjects, then predicates, then objects. */
    static CompactGraph ofSorted(TermTable terms, int[] subjects, int[] predicates, int[] objects) {
        return new CompactGraph(terms, TripleIndex.ofSorted(subjects, predicates, objects, terms.size()));
    }

    /** The terms of the graph, and perhaps some that do not occur in it. */
    public TermTable terms() {
        return terms;
    }

    /** How many triples there are. */
    public int size() {
        return bySubject.keys().length;
    }

    /** Whether a triple is in the graph. */
    public boolean contains(int subject, int predicate, int object) {
        return bySubject.contains(subject, TripleIndex.key(predicate, object));
    }

    /** The objects of a subject and a predicate, ascending. */
    public int[] objects(int subject, int predicate) {
        return bySubject.lows(subject, predicate);
    }

    /** The subjects of a predicate and an object, ascending. */
    public int[] subjects(int predicate, int object) {
        return byObject.get().lows(object, predicate);
    }

    /** Every triple of a subject, as {@code predicate << 32 | object}, ascending. */
    public long[] about(int subject) {
        return bySubject.block(subject);
    }

    /** Every triple of an object, as {@code predicate << 32 | subject}, ascending. */
    public long[] into(int object) {
        return byObject.get().block(object);
    }

    /** Whether a term is the subject of a triple. */
    public boolean isSubject(int term) {
        return bySubject.start(term) < bySubject.end(term);
    }

    /** Whether a term is the object of a triple. */
    public boolean isObject(int term) {
        return byObject.get().start(term) < byObject.get().end(term);
    }

    /** Hands over each subject that has the predicate, once, ascending. */
    public void subjectsOf(int predicate, IntConsumer consumer) {
        having(bySubject, predicate, consumer);
    }

    /** Hands over each object that the predicate has, once, ascending. */
    public void objectsOf(int predicate, IntConsumer consumer) {
        having(byObject.get(), predicate, consumer);
    }

    private static void having(TripleIndex index, int predicate, IntConsumer consumer) {
        for (int first = 0; first + 1 < index.starts().length; first++) {
            int at = index.lowerBound(first, TripleIndex.key(predicate, 0));
            if (at < index.end(first) && predicate(index.keys()[at]) == predicate) {
                consumer.accept(first);
            }
        }
    }

    /** The triples that match a pattern of terms, in which {@link #ANY} matches every term. */
    public TripleCursor find(int subject, int predicate, int object) {
        if (subject != ANY && object != ANY && predicate == ANY) {
            return bySubject.end(subject) - bySubject.start(subject)
                            <= byObject.get().end(object) - byObject.get().start(object)
                    ? new TripleCursor(bySubject, subject, bySubject.start(subject), bySubject.end(subject), object)
                    : new TripleCursor(
                            byObject.get(),
                            object,
                            byObject.get().start(object),
                            byObject.get().end(object),
                            subject);
        }
        if (subject != ANY) {
            return slice(bySubject, subject, predicate, object);
        }
        if (object != ANY) {
            return slice(byObject.get(), object, predicate, ANY);
        }
        return predicate == ANY
                ? new TripleCursor(bySubject, 0, 0, size(), ANY)
                : slice(byPredicate.get(), predicate, ANY, ANY);
    }

    private static TripleCursor slice(TripleIndex index, int first, int high, int low) {
        if (high == ANY) {
            return new TripleCursor(index, first, index.start(first), index.end(first), ANY);
        }
        if (low == ANY) {
            int from = index.lowerBound(first, TripleIndex.key(high, 0));
            return new TripleCursor(index, first, from, index.upTo(first, high, from), ANY);
        }
        long key = TripleIndex.key(high, low);
        int at = index.lowerBound(first, key);
        boolean there = at < index.end(first) && index.keys()[at] == key;
        return new TripleCursor(index, first, at, there ? at + 1 : at, ANY);
    }

    /** How many triples have the predicate, and how many subjects and objects they have. */
    public PredicateUse use(int predicate) {
        return uses.get().getOrDefault(predicate, PredicateUse.NONE);
    }

    /** The triples of all these graphs, whose terms are numbered by one table. */
    public static CompactGraph union(TermTable terms, Collection<CompactGraph> graphs) {
        List<CompactGraph> filled =
                graphs.stream().filter(graph -> graph.size() > 0).toList();
        if (filled.isEmpty()) {
            return new CompactGraph(terms, TripleIndex.empty());
        }
        return filled.stream().reduce(CompactGraph::plus).orElseThrow();
    }

    private CompactGraph plus(CompactGraph other) {
        Work building = Work.graphBuilt(size() + other.size());
        CompactGraph graph = new CompactGraph(terms, bySubject.plus(other.bySubject));
        building.done();
        return graph;
    }

    /** The same triples with the terms of another table, whose numbers there are given by their numbers here. */
    CompactGraph renumbered(TermTable others, int[] numbers) {
        Builder builder = new Builder(others);
        for (TripleCursor all = find(ANY, ANY, ANY); all.next(); ) {
            builder.add(numbers[all.subject()], numbers[all.predicate()], numbers[all.object()]);
        }
        return builder.build();
    }

    /** Hands over each predicate that is used, once, ascending. */
    public void predicates(IntConsumer consumer) {
        TripleIndex index = byPredicate.get();
        for (int predicate = 0; predicate + 1 < index.starts().length; predicate++) {
            if (index.start(predicate) < index.end(predicate)) {
                consumer.accept(predicate);
            }
        }
    }

    /** The predicate of an entry of {@link #about} or {@link #into}. */
    public static int predicate(long entry) {
        return (int) (entry >>> 32);
    }

    /** The object or subject of an entry of {@link #about} or {@link #into}. */
    public static int other(long entry) {
        return (int) entry;
    }

    /** A graph that is being filled; not safe for use by several threads. */
    public static final class Builder {
        private final TermTable terms;
        private int[] triples = new int[3 * 1024];
        private int length;

        /** Starts a graph whose terms are numbered by {@code terms}. */
        public Builder(TermTable terms) {
            this.terms = terms;
        }

        /** Adds a triple; adding it again changes nothing. */
        public void add(Triple triple) {
            add(terms.id(triple.getSubject()), terms.id(triple.getPredicate()), terms.id(triple.getObject()));
        }

        /** Adds a triple of numbered terms. */
        public void add(int subject, int predicate, int object) {
            if (length == triples.length) {
                triples = Arrays.copyOf(triples, length / 3 * 2 * 3);
            }
            triples[length++] = subject;
            triples[length++] = predicate;
            triples[length++] = object;
        }

        /** Adds every triple of a sequence whose terms have these numbers here, by their numbers there. */
        public void addAll(TripleSequence sequence, int[] numbers) {
            for (int i = 0; i < sequence.size(); i++) {
                add(numbers[sequence.subject(i)], numbers[sequence.predicate(i)], numbers[sequence.object(i)]);
            }
        }

        /** Adds every triple of a graph with the same terms. */
        public void addAll(CompactGraph graph) {
            for (TripleCursor all = graph.find(ANY, ANY, ANY); all.next(); ) {
                add(all.subject(), all.predicate(), all.object());
            }
        }

        /** The finished graph. */
        public CompactGraph build() {
            Work building = Work.graphBuilt(length / 3);
            CompactGraph graph = new CompactGraph(terms, TripleIndex.of(triples, length, terms.size()));
            building.done();
            return graph;
        }
    }
}
