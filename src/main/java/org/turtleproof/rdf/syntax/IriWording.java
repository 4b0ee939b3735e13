package org.turtleproof.rdf.syntax;

import java.util.Locale;
import java.util.Optional;

/** Says in plain words what is wrong with an IRI. */
final class IriWording {

    private static final String NEVER_ALLOWED = "<>\"{}|^`\\";

    private IriWording() {}

    /** What is wrong with an IRI that has a character no IRI may have, after escapes were read. */
    static Optional<String> illegal(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || NEVER_ALLOWED.indexOf(c) >= 0) {
                return Optional.of("IRI <" + iri + "> has " + name(c) + " in it, which is not allowed");
            }
        }
        return Optional.empty();
    }

    private static String name(char c) {
        if (c == ' ') {
            return "a blank";
        }
        return c < ' ' ? String.format(Locale.ROOT, "the control character U+%04X", (int) c) : "the character " + c;
    }

    /** The message for what Jena said of the IRI or prefixed name written as {@code written}. */
    static String of(String said, String written) {
        String detail = said.replaceFirst("^(Bad|Unwise) IRI: ", "")
                .replaceFirst("^<[^>]*>\\s*", "")
                .replaceFirst("^Code: \\d+/\\S+ in (\\S+): ", "$1: ")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
        return "IRI " + written + " is not well formed: " + detail;
    }
}
