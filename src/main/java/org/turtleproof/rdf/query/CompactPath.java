package org.turtleproof.rdf.query;

import java.util.Optional;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TripleCursor;

/** A property path in numbers of terms (SPARQL 1.1, section 9). */
sealed interface CompactPath {

    /** Adds where the path leads from a node, or from where it leads there when not forward; as often as it does. */
    void follow(int node, boolean forward, Scope scope, IntList found);

    /** All nodes from which it may lead somewhere, or more; empty when that is every node of the graph. */
    Optional<IntSet> starts(boolean forward, Scope scope);

    /** One predicate. */
    record Link(int predicate) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            TripleCursor cursor = forward
                    ? scope.graph().find(node, predicate, CompactGraph.ANY)
                    : scope.graph().find(CompactGraph.ANY, predicate, node);
            while (cursor.next()) {
                scope.step();
                found.add(forward ? cursor.object() : cursor.subject());
            }
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            IntSet starts = new IntSet();
            TripleCursor cursor = scope.graph().find(CompactGraph.ANY, predicate, CompactGraph.ANY);
            while (cursor.next()) {
                scope.step();
                starts.add(forward ? cursor.subject() : cursor.object());
            }
            return Optional.of(starts);
        }
    }

    /** A path backwards. */
    record Inverse(CompactPath path) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            path.follow(node, !forward, scope, found);
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            return path.starts(!forward, scope);
        }
    }

    /** One path after another. */
    record Sequence(CompactPath left, CompactPath right) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            IntList middle = new IntList();
            (forward ? left : right).follow(node, forward, scope, middle);
            for (int i = 0; i < middle.size(); i++) {
                (forward ? right : left).follow(middle.at(i), forward, scope, found);
            }
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            return (forward ? left : right).starts(forward, scope);
        }
    }

    /** One path or another. */
    record Alternative(CompactPath left, CompactPath right) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            left.follow(node, forward, scope, found);
            right.follow(node, forward, scope, found);
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            Optional<IntSet> one = left.starts(forward, scope);
            Optional<IntSet> other = right.starts(forward, scope);
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            for (int node : other.get().toArray()) {
                one.get().add(node);
            }
            return one;
        }
    }

    /** A path, or none. */
    record ZeroOrOne(CompactPath path) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            IntList once = new IntList();
            path.follow(node, forward, scope, once);
            once.add(node);
            IntSet different = new IntSet();
            for (int i = 0; i < once.size(); i++) {
                if (different.add(once.at(i))) {
                    found.add(once.at(i));
                }
            }
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            return Optional.empty();
        }
    }

    /**
     * A path again and again.
     *
     * @param path what is repeated
     * @param zero whether it also leads from each node to itself
     */
    record Repeated(CompactPath path, boolean zero) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            followOn(node, forward, scope, PathProgress.none(), found);
        }

        /** Adds where it leads from a node, but not where it has led before. */
        void followOn(int node, boolean forward, Scope scope, PathProgress reach, IntList found) {
            if (zero && reach.found().add(node)) {
                found.add(node);
            }
            IntList waiting = new IntList();
            waiting.add(node);
            for (int i = 0; i < waiting.size(); i++) {
                if (reach.left().add(waiting.at(i))) {
                    IntList next = new IntList();
                    path.follow(waiting.at(i), forward, scope, next);
                    for (int j = 0; j < next.size(); j++) {
                        if (reach.found().add(next.at(j))) {
                            found.add(next.at(j));
                            waiting.add(next.at(j));
                        }
                    }
                }
            }
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            return zero ? Optional.empty() : path.starts(forward, scope);
        }
    }

    /**
     * Any predicate but some.
     *
     * @param forwards predicates that do not count forwards; none means that it does not lead forwards at all
     * @param backwards predicates that do not count backwards; none means that it does not lead backwards at all
     */
    record Negated(IntSet forwards, IntSet backwards) implements CompactPath {
        @Override
        public void follow(int node, boolean forward, Scope scope, IntList found) {
            leave(node, forward, forwards, scope, found);
            leave(node, !forward, backwards, scope, found);
        }

        private static void leave(int node, boolean forward, IntSet but, Scope scope, IntList found) {
            if (but.size() > 0) {
                TripleCursor cursor = forward
                        ? scope.graph().find(node, CompactGraph.ANY, CompactGraph.ANY)
                        : scope.graph().find(CompactGraph.ANY, CompactGraph.ANY, node);
                while (cursor.next()) {
                    scope.step();
                    if (!but.contains(cursor.predicate())) {
                        found.add(forward ? cursor.object() : cursor.subject());
                    }
                }
            }
        }

        @Override
        public Optional<IntSet> starts(boolean forward, Scope scope) {
            return Optional.empty();
        }
    }
}
