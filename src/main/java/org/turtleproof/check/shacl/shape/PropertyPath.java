package org.turtleproof.check.shacl.shape;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;

/** A property path (SHACL, section 2.3.1), whose inverses are all pushed down to single predicates. */
public sealed interface PropertyPath {

    /**
     * The last triple on a way along a path.
     *
     * @param subject its subject
     * @param predicate its predicate
     * @param object its object
     * @param forward whether the way ends at the object; else it ends at the subject
     */
    record Step(int subject, int predicate, int object, boolean forward) {}

    /** Adds every node the path leads to from {@code from}. */
    void reach(CompactGraph graph, int from, IntSet into);

    /** Hands over the last triple of every way from {@code from} to {@code to}; none for a way of length zero. */
    void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps);

    /** Hands over every predicate in the path. */
    void predicates(IntConsumer consumer);

    /** The path as SPARQL writes it, its predicates shown by {@code show}. */
    String text(IntFunction<String> show);

    /** The predicate, when the path is nothing but one. */
    default OptionalInt predicate() {
        return OptionalInt.empty();
    }

    /** Every node the path leads to from {@code from}, each once. */
    default IntSet reach(CompactGraph graph, int from) {
        IntSet found = new IntSet();
        reach(graph, from, found);
        return found;
    }

    /** One predicate, forwards. */
    record Forward(int id) implements PropertyPath {
        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            for (int object : graph.objects(from, id)) {
                into.add(object);
            }
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            if (graph.contains(from, id, to)) {
                steps.accept(new Step(from, id, to, true));
            }
        }

        @Override
        public void predicates(IntConsumer consumer) {
            consumer.accept(id);
        }

        @Override
        public String text(IntFunction<String> show) {
            return show.apply(id);
        }

        @Override
        public OptionalInt predicate() {
            return OptionalInt.of(id);
        }
    }

    /** One predicate, backwards. */
    record Backward(int id) implements PropertyPath {
        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            for (int subject : graph.subjects(id, from)) {
                into.add(subject);
            }
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            if (graph.contains(to, id, from)) {
                steps.accept(new Step(to, id, from, false));
            }
        }

        @Override
        public void predicates(IntConsumer consumer) {
            consumer.accept(id);
        }

        @Override
        public String text(IntFunction<String> show) {
            return "^" + show.apply(id);
        }
    }

    /** One path, then another. */
    record Sequence(PropertyPath first, PropertyPath second) implements PropertyPath {
        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            IntSet middle = first.reach(graph, from);
            for (int i = 0; i < middle.size(); i++) {
                second.reach(graph, middle.at(i), into);
            }
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            IntSet middle = first.reach(graph, from);
            for (int i = 0; i < middle.size(); i++) {
                second.lastSteps(graph, middle.at(i), to, steps);
                if (middle.at(i) == to && second.reach(graph, to).contains(to)) {
                    first.lastSteps(graph, from, to, steps);
                }
            }
        }

        @Override
        public void predicates(IntConsumer consumer) {
            first.predicates(consumer);
            second.predicates(consumer);
        }

        @Override
        public String text(IntFunction<String> show) {
            return first.text(show) + "/" + second.text(show);
        }
    }

    /** Any of several paths. */
    record Alternative(List<PropertyPath> members) implements PropertyPath {
        public Alternative {
            members = List.copyOf(members);
        }

        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            members.forEach(member -> member.reach(graph, from, into));
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            members.forEach(member -> member.lastSteps(graph, from, to, steps));
        }

        @Override
        public void predicates(IntConsumer consumer) {
            members.forEach(member -> member.predicates(consumer));
        }

        @Override
        public String text(IntFunction<String> show) {
            return members.stream().map(member -> member.text(show)).collect(Collectors.joining("|", "(", ")"));
        }
    }

    /**
     * A path any number of times.
     *
     * @param member the path
     * @param least 0 for {@code *}, 1 for {@code +}
     */
    record Repeated(PropertyPath member, int least) implements PropertyPath {
        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            IntSet found = new IntSet();
            if (least == 0) {
                found.add(from);
            } else {
                member.reach(graph, from, found);
            }
            for (int i = 0; i < found.size(); i++) {
                member.reach(graph, found.at(i), found);
            }
            for (int i = 0; i < found.size(); i++) {
                into.add(found.at(i));
            }
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            IntSet before = new Repeated(member, 0).reach(graph, from);
            for (int i = 0; i < before.size(); i++) {
                member.lastSteps(graph, before.at(i), to, steps);
            }
        }

        @Override
        public void predicates(IntConsumer consumer) {
            member.predicates(consumer);
        }

        @Override
        public String text(IntFunction<String> show) {
            return "(" + member.text(show) + ")" + (least == 0 ? "*" : "+");
        }
    }

    /** A path or nothing. */
    record Optionally(PropertyPath member) implements PropertyPath {
        @Override
        public void reach(CompactGraph graph, int from, IntSet into) {
            into.add(from);
            member.reach(graph, from, into);
        }

        @Override
        public void lastSteps(CompactGraph graph, int from, int to, Consumer<Step> steps) {
            member.lastSteps(graph, from, to, steps);
        }

        @Override
        public void predicates(IntConsumer consumer) {
            member.predicates(consumer);
        }

        @Override
        public String text(IntFunction<String> show) {
            return "(" + member.text(show) + ")?";
        }
    }
}
