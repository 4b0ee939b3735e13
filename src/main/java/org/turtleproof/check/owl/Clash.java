package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Statements that cannot all be true, or that leave a class without possible members.
 *
 * @param unsatisfiable the class, when the statements only say that it can have no members
 * @param because statements of which none can be left out; empty when there was no time to find them
 * @param minimal whether there was time to find them all
 */
record Clash(Optional<Node> unsatisfiable, List<Statement> because, boolean minimal) {

    Clash {
        because = List.copyOf(because);
    }

    /** Leaves out each clash that only adds statements to another, such as a subclass of a class without members. */
    static List<Clash> withoutRepetition(Collection<Clash> clashes) {
        List<Clash> kept = new ArrayList<>();
        clashes.stream()
                .sorted(Comparator.comparingInt(clash -> clash.because().size()))
                .filter(clash -> clash.because().isEmpty()
                        || kept.stream()
                                .noneMatch(known -> !known.because().isEmpty()
                                        && new HashSet<>(clash.because()).containsAll(known.because())))
                .forEach(kept::add);
        return kept;
    }
}
