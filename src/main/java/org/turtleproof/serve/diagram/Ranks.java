package org.turtleproof.serve.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turtleproof.serve.diagram.Diagram.Arrow;
import org.turtleproof.serve.diagram.Diagram.Box;

/** The column of each box: right of all boxes that lead to it, arrows that close a circle apart. */
final class Ranks {

    private final Diagram diagram;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<Arrow> back = new HashSet<>();

    private Ranks(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Columns by the names of boxes, from 0. */
    static Map<String, Integer> of(Diagram diagram) {
        Ranks ranks = new Ranks(diagram);
        Set<String> done = new HashSet<>();
        List<Box> roots = diagram.boxes().stream()
                .filter(box ->
                        diagram.arrows().stream().noneMatch(arrow -> arrow.to().equals(box.id())))
                .toList();
        roots.forEach(box -> ranks.findCircles(box.id(), new HashSet<>(), done));
        diagram.boxes().forEach(box -> ranks.findCircles(box.id(), new HashSet<>(), done));
        diagram.boxes().forEach(box -> ranks.rank(box.id()));
        return ranks.ranks;
    }

    private void findCircles(String box, Set<String> above, Set<String> done) {
        if (!done.add(box)) {
            return;
        }
        above.add(box);
        for (Arrow arrow : diagram.arrows()) {
            if (arrow.from().equals(box)) {
                if (above.contains(arrow.to())) {
                    back.add(arrow);
                } else {
                    findCircles(arrow.to(), above, done);
                }
            }
        }
        above.remove(box);
    }

    private int rank(String box) {
        Integer known = ranks.get(box);
        if (known != null) {
            return known;
        }
        int rank = 0;
        for (Arrow arrow : diagram.arrows()) {
            if (arrow.to().equals(box) && !back.contains(arrow)) {
                rank = Math.max(rank, rank(arrow.from()) + 1);
            }
        }
        ranks.put(box, rank);
        return rank;
    }
}
