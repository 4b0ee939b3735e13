package org.turtleproof.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.turtleproof.source.Sha256;

/**
 * One run of RDFC-1.0 (section 4.4) with SHA-256 over the statements that mention blank nodes.
 *
 * <p>Blank nodes are numbered 0 to n-1 by the caller; the names of the methods are those of the specification.
 */
final class BlankNodeLabelling {

    private static final String CANONICAL_PREFIX = "c14n";

    /** Ends a labelling that would take more steps than it may. */
    private static final class StepsExhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StepsExhausted() {
            super(null, null, false, false);
        }
    }

    /** What hashing a node with its neighbours gives (section 4.8). */
    private record NDegree(String hash, LabelIssuer issuer) {}

    private final List<List<EntangledStatement>> statements;
    private final String[] firstDegree;
    private final LabelIssuer canonical = new LabelIssuer(CANONICAL_PREFIX);
    private final MessageDigest digest = Sha256.start();
    private long steps;

    private BlankNodeLabelling(int nodes, List<EntangledStatement> all, long steps) {
        this.steps = steps;
        this.statements = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            statements.add(new ArrayList<>(4));
        }
        for (EntangledStatement one : all) {
            one.nodes().forEach(node -> statements.get(node).add(one));
        }
        this.firstDegree = new String[nodes];
        IntStream.range(0, nodes).parallel().forEach(node -> firstDegree[node] = hashFirstDegree(node));
    }

    /** A labelling that is prepared and not yet done. */
    static BlankNodeLabelling of(int nodes, List<EntangledStatement> statements, long steps) {
        return new BlankNodeLabelling(nodes, statements, steps);
    }

    /** The canonical labels, by number of the node; empty when they would take more steps than allowed. */
    Optional<String[]> labels() {
        try {
            return Optional.of(issue());
        } catch (StepsExhausted | StackOverflowError poisoned) {
            return Optional.empty();
        }
    }

    private String[] issue() {
        TreeMap<String, List<Integer>> byHash = new TreeMap<>();
        for (int node = 0; node < firstDegree.length; node++) {
            byHash.computeIfAbsent(firstDegree[node], hash -> new ArrayList<>(1))
                    .add(node);
        }
        byHash.values().stream().filter(alike -> alike.size() == 1).forEach(alike -> canonical.issue(alike.get(0)));
        for (List<Integer> alike : byHash.values()) {
            if (alike.size() > 1) {
                issue(alike);
            }
        }
        String[] labels = new String[firstDegree.length];
        Arrays.setAll(labels, canonical::label);
        return labels;
    }

    private void issue(List<Integer> alike) {
        List<NDegree> results = new ArrayList<>(alike.size());
        for (int node : alike) {
            if (!canonical.knows(node)) {
                LabelIssuer temporary = new LabelIssuer("b");
                temporary.issue(node);
                results.add(hashNDegree(node, temporary));
            }
        }
        results.sort(java.util.Comparator.comparing(NDegree::hash));
        results.forEach(result -> result.issuer().nodes().forEach(canonical::issue));
    }

    private String hashFirstDegree(int node) {
        String[] lines =
                statements.get(node).stream().map(one -> one.seenFrom(node)).toArray(String[]::new);
        Arrays.sort(lines, CodePointOrder.INSTANCE);
        MessageDigest own = Sha256.start();
        for (String line : lines) {
            own.update(line.getBytes(StandardCharsets.UTF_8));
            own.update((byte) '\n');
        }
        return HexFormat.of().formatHex(own.digest());
    }

    private String hashRelated(int related, EntangledStatement statement, LabelIssuer issuer, char position) {
        String identifier = canonical.knows(related)
                ? "_:" + canonical.label(related)
                : issuer.knows(related) ? "_:" + issuer.label(related) : firstDegree[related];
        String predicate = position == 'g' ? "" : "<" + statement.predicate() + ">";
        return hash(position + predicate + identifier);
    }

    private NDegree hashNDegree(int node, LabelIssuer given) {
        LabelIssuer issuer = given;
        TreeMap<String, List<Integer>> relatedByHash = new TreeMap<>();
        for (EntangledStatement one : statements.get(node)) {
            step();
            one.forEachOther(node, (related, position) -> {
                List<Integer> list = relatedByHash.computeIfAbsent(
                        hashRelated(related, one, given, position), hash -> new ArrayList<>(1));
                if (!list.contains(related)) {
                    list.add(related);
                }
            });
        }
        StringBuilder data = new StringBuilder();
        for (Map.Entry<String, List<Integer>> entry : relatedByHash.entrySet()) {
            Path chosen = choosePath(entry.getValue(), issuer);
            data.append(entry.getKey()).append(chosen.text);
            issuer = chosen.issuer;
        }
        return new NDegree(hash(data.toString()), issuer);
    }

    /** A way through related nodes, and the labels that it gives out. */
    private record Path(String text, LabelIssuer issuer) {}

    private Path choosePath(List<Integer> related, LabelIssuer issuer) {
        Path chosen = null;
        int[] order = related.stream().mapToInt(Integer::intValue).toArray();
        Permutations permutations = new Permutations(order);
        do {
            step();
            LabelIssuer copy = order.length == 1 ? issuer : issuer.copy();
            Path path = walk(order, copy, chosen == null ? null : chosen.text);
            if (path != null && (chosen == null || path.text.compareTo(chosen.text) < 0)) {
                chosen = path;
            }
        } while (permutations.next());
        return chosen;
    }

    /** Section 4.8.3, step 5.4: null when the path can no longer become the least. */
    private Path walk(int[] order, LabelIssuer given, String least) {
        LabelIssuer issuer = given;
        StringBuilder path = new StringBuilder();
        List<Integer> toVisit = new ArrayList<>(order.length);
        for (int related : order) {
            if (canonical.knows(related)) {
                path.append("_:").append(canonical.label(related));
            } else {
                if (!issuer.knows(related)) {
                    toVisit.add(related);
                }
                path.append("_:").append(issuer.issue(related));
            }
            if (exceeds(path, least)) {
                return null;
            }
        }
        for (int related : toVisit) {
            NDegree result = hashNDegree(related, issuer);
            path.append("_:")
                    .append(issuer.issue(related))
                    .append('<')
                    .append(result.hash())
                    .append('>');
            issuer = result.issuer();
            if (exceeds(path, least)) {
                return null;
            }
        }
        return new Path(path.toString(), issuer);
    }

    private static boolean exceeds(StringBuilder path, String least) {
        return least != null && path.length() >= least.length() && path.compareTo(new StringBuilder(least)) > 0;
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void step() {
        if (--steps < 0) {
            throw new StepsExhausted();
        }
    }
}
