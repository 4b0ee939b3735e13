package org.turtleproof.serve.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a release says, asked for by name.
 *
 * @param release the release
 * @param about what it says of itself
 * @param facts what is established and what follows
 * @param all every statement of every layer
 * @param references names things for people
 * @param notice something every reader should know now
 */
public record Content(
        ServedRelease release,
        About about,
        Statements facts,
        Statements all,
        References references,
        Optional<String> notice) {

    /** The content of a release whose statements are all in {@code everything}. */
    public static Content of(ServedRelease release, Graph everything) {
        Statements all = new Statements(everything);
        return new Content(
                release,
                About.of(release, all),
                new Statements(release.dataset().getDefaultGraph()),
                all,
                new References(release, all),
                Optional.empty());
    }

    /** The same with something every reader should know now. */
    public Content notice(String text) {
        return new Content(release, about, facts, all, references, Optional.of(text));
    }

    /** Whether one class is another, or a subclass of it. */
    public boolean isBelow(Node special, Node general) {
        return isBelow(special, general, new HashSet<>());
    }

    private boolean isBelow(Node special, Node general, Set<Node> seen) {
        return special.equals(general)
                || seen.add(special)
                        && all.objects(special, RDFS.subClassOf.asNode()).stream()
                                .anyMatch(parent -> isBelow(parent, general, seen));
    }
}
