package org.turtleproof.rdf.syntax;

/**
 * IRIs so plain that a glance shows that there is nothing wrong with them: {@code http} or {@code https}, a host of lower-case
 * names, and paths and fragments of letters, digits, hyphens and underscores.
 *
 * <p>A yes is certain; a no only says that the parser of IRIs must look, which takes most of the time that reading takes.
 */
public final class PlainIri {

    private PlainIri() {}

    /** Whether an IRI is absolute, in order and already what resolving it would give. */
    public static boolean holds(String iri) {
        int host = iri.startsWith("https://") ? 8 : iri.startsWith("http://") ? 7 : 0;
        if (host == 0) {
            return false;
        }
        int path = endOfHost(iri, host);
        return path > host && isPath(iri, path);
    }

    /** Where the path begins after a host of two names or more that begin with a letter each; 0 when it is no such host. */
    private static int endOfHost(String iri, int from) {
        boolean begins = true;
        int names = 0;
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= 'a' && c <= 'z') {
                names += begins ? 1 : 0;
                begins = false;
            } else if (c == '/') {
                return !begins && iri.charAt(i - 1) != '-' && names > 1 ? i : 0;
            } else if (begins || !isInsideName(c) || c == '.' && iri.charAt(i - 1) == '-') {
                return 0;
            } else {
                begins = c == '.';
            }
        }
        return 0;
    }

    private static boolean isInsideName(char c) {
        return c == '.' || c == '-' || c >= '0' && c <= '9';
    }

    /** Whether there is nothing but a path, and perhaps a fragment, without empty or relative segments. */
    private static boolean isPath(String iri, int from) {
        boolean fragment = false;
        char before = iri.charAt(from);
        for (int i = from + 1; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean separates = c == '/' || c == '#' || c == '.';
            if (separates) {
                if (c == '#' && fragment || c != '#' && before == '/') {
                    return false;
                }
                fragment |= c == '#';
            } else if (!isInsideSegment(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    static boolean isInsideSegment(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
