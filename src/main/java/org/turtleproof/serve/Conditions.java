package org.turtleproof.serve;

import java.util.Arrays;
import java.util.Optional;
import org.turtleproof.source.CompilerVersion;

/** Tags of representations and what clients ask about them (RFC 9110, sections 8.8.3 and 13.1). */
final class Conditions {

    private static final String VERSION = CompilerVersion.text();

    private Conditions() {}

    /** The tag of a representation of a release by this version of the server: another version renders other bytes. */
    static String tag(String identity, String variant) {
        return "\"" + identity + "-" + variant + "-" + VERSION + "\"";
    }

    /** Whether the client has this representation already; tags are compared weakly, as for reading they are. */
    static boolean isKnown(Optional<String> ifNoneMatch, String tag) {
        return ifNoneMatch.isPresent()
                && Arrays.stream(ifNoneMatch.get().split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .map(known -> known.replace("--gzip\"", "\""))
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
