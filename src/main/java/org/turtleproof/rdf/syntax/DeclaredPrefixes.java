package org.turtleproof.rdf.syntax;

import java.util.Optional;
import org.apache.jena.riot.system.PrefixMapStd;

/**
 * The prefixes that a file has declared so far; a name with an undeclared one expands to a stand-in, so that reading can go
 * on.
 */
final class DeclaredPrefixes extends PrefixMapStd {

    /** What stand-ins begin with; no file can mean it. */
    static final String STAND_IN = "urn:x-turtleproof:undeclared-prefix:";

    private String undeclared;

    @Override
    public String expand(String prefix, String localName) {
        String known = super.expand(prefix, localName);
        if (known != null) {
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
