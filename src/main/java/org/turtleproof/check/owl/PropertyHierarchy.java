package org.turtleproof.check.owl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.check.owl.Expression.Role;

/** Which properties stand below which, and which are composite, that is, transitive or made by a chain, or above such. */
final class PropertyHierarchy {

    private final Map<Node, Set<Node>> above = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> madeFrom = new LinkedHashMap<>();
    private final Set<Node> composite = new HashSet<>();

    /** Values of one are values of the other. */
    void sub(Role part, Role whole) {
        above.computeIfAbsent(part.property(), key -> new HashSet<>()).add(whole.property());
    }

    /** One and the other are the same, or inverse. */
    void equivalent(Role one, Role other) {
        sub(one, other);
        sub(other, one);
    }

    /** Values in sequence are values. */
    void transitive(Role role) {
        composite.add(role.property());
    }

    /** Values of the links in sequence are values of the whole. */
    void chain(List<Role> links, Role whole) {
        composite.add(whole.property());
        for (int i = 0; i < links.size(); i++) {
            boolean self = links.get(i).equals(whole);
            boolean atEnd = i == 0 || i == links.size() - 1;
            boolean twice = links.stream().filter(whole::equals).count() > 1 && links.size() > 2;
            if (!self || !atEnd || twice) {
                madeFrom.computeIfAbsent(whole.property(), key -> new HashSet<>())
                        .add(links.get(i).property());
            }
        }
    }

    /** The composite properties. */
    Set<Node> composite() {
        Set<Node> found = new HashSet<>(composite);
        java.util.ArrayDeque<Node> waiting = new java.util.ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            above.getOrDefault(waiting.pop(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(waiting::push);
        }
        return found;
    }

    /** Whether some chain may depend on its own result, be it through what stands above or is the same. */
    boolean isCircular() {
        Map<Node, Set<Node>> uses = new HashMap<>();
        madeFrom.forEach((whole, parts) ->
                uses.computeIfAbsent(whole, key -> new HashSet<>()).addAll(parts));
        above.forEach((part, wholes) -> wholes.forEach(
                whole -> uses.computeIfAbsent(whole, key -> new HashSet<>()).add(part)));
        return madeFrom.entrySet().stream()
                .anyMatch(entry -> entry.getValue().stream().anyMatch(part -> reaches(part, entry.getKey(), uses)));
    }

    private static boolean reaches(Node from, Node to, Map<Node, Set<Node>> uses) {
        Set<Node> seen = new HashSet<>(Set.of(from));
        java.util.ArrayDeque<Node> waiting = new java.util.ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Node next = waiting.pop();
            if (next.equals(to)) {
                return true;
            }
            uses.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(waiting::push);
        }
        return false;
    }
}
