package org.turtleproof.rdf.syntax;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.system.PrefixMapStd;

/**
 * The prefixes that a file has declared so far; a name with an undeclared one expands to a stand-in, so that reading can go
 * on.
 */
final class DeclaredPrefixes extends PrefixMapStd {

    /** What stand-ins begin with; no file can mean it. */
    static final String STAND_IN = "urn:x-turtleproof:undeclared-prefix:";

    private static final int CACHE_SIZE = 1 << 12;

    private final String[] names = new String[2 * CACHE_SIZE];
    private final String[] expansions = new String[CACHE_SIZE];
    private boolean expanded;
    private String undeclared;

    @Override
    public void add(String prefix, String iri) {
        if (expanded) {
            Arrays.fill(names, null);
            expanded = false;
        }
        super.add(prefix, iri);
    }

    /** Names are written again and again: a small cache spares most of them their putting together. */
    @Override
    public String expand(String prefix, String localName) {
        int slot = (31 * prefix.hashCode() + localName.hashCode()) * 0x9E3779B9 >>> 20;
        if (localName.equals(names[2 * slot]) && prefix.equals(names[2 * slot + 1])) {
            return expansions[slot];
        }
        String known = super.expand(prefix, localName);
        if (known != null) {
            names[2 * slot] = localName;
            names[2 * slot + 1] = prefix;
            expansions[slot] = known;
            expanded = true;
            return known;
        }
        undeclared = prefix;
        return STAND_IN + prefix + ":" + localName;
    }

    /** The undeclared prefix of the last name that was expanded, said once. */
    Optional<String> takeUndeclared() {
        String taken = undeclared;
        undeclared = null;
        return Optional.ofNullable(taken);
    }
}
