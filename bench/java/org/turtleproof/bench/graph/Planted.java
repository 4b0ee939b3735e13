package org.turtleproof.bench.graph;

import java.util.Locale;

/**
 * A defect at its place.
 *
 * @param defect its kind
 * @param place where its culprit begins
 */
public record Planted(Defect defect, Place place) {

    static final String HEADER = "kind,stage,rule,file,line,column";

    String line() {
        return String.join(
                ",",
                word(defect.name()),
                word(defect.stage().name()),
                defect.rule(),
                place.file(),
                Long.toString(place.line()),
                Long.toString(place.column()));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
