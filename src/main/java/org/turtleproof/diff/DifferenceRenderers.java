package org.turtleproof.diff;

import java.util.List;
import java.util.Optional;

/** The formats of a difference, in the order in which help lists them. */
public final class DifferenceRenderers {

    private DifferenceRenderers() {}

    /** All of them. */
    public static List<DifferenceRenderer> all() {
        return List.of(
                new TextDifference(),
                new MarkdownDifference(),
                new HtmlDifference(),
                new JsonDifference(),
                new DifferencePatch());
    }

    /** The format of that name. */
    public static Optional<DifferenceRenderer> named(String name) {
        return all().stream().filter(renderer -> renderer.name().equals(name)).findFirst();
    }
}
