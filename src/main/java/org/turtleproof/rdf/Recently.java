package org.turtleproof.rdf;

import java.util.function.UnaryOperator;

/**
 * What was lately made of some texts, within bounds of memory. Texts are told apart as objects: it is for those that are asked for
 * again and again because one table holds them; of others the same is made anew.
 */
final class Recently {

    private static final int PLACES = 1 << 12;

    private final UnaryOperator<String> making;
    private final String[] texts = new String[PLACES];
    private final String[] made = new String[PLACES];

    Recently(UnaryOperator<String> making) {
        this.making = making;
    }

    /** What is made of a text; null when that is null. */
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    String of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (texts[place] != text) {
            made[place] = making.apply(text);
            texts[place] = text;
        }
        return made[place];
    }
}
