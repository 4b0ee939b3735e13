package org.turtleproof.check.owl;

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
}
