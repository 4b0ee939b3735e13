package org.turtleproof.rdf.syntax;

import java.util.Map;

/**
 * What a text has declared up to some point of it: all that a statement there depends on beside its own words.
 *
 * @param prefixes the namespace of each prefix
 * @param base what relative IRIs are resolved against
 * @param baseDeclared whether the text itself declares that base
 */
public record Declarations(Map<String, String> prefixes, String base, boolean baseDeclared) {

    public Declarations {
        prefixes = Map.copyOf(prefixes);
    }

    /** At the beginning of a text. */
    public static Declarations none(String base) {
        return new Declarations(Map.of(), base, false);
    }

    // Compared at each portion of a text; written out since Java takes longer to make them than a short text takes to
    // read.

    @Override
    public boolean equals(Object other) {
        return other instanceof Declarations that
                && baseDeclared == that.baseDeclared
                && base.equals(that.base)
                && prefixes.equals(that.prefixes);
    }

    @Override
    public int hashCode() {
        return prefixes.hashCode();
    }
}
