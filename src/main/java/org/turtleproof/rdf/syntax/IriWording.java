package org.turtleproof.rdf.syntax;

/** Says in plain words what is wrong with an IRI. */
final class IriWording {

    private IriWording() {}

    /** The message for what Jena said of the IRI written as {@code written}. */
    static String of(String said, String written) {
        if (written.startsWith("<") && written.indexOf(' ') >= 0) {
            return "IRI " + written + " has a blank in it";
        }
        for (char illegal : "{}|\\^`\"".toCharArray()) {
            if (written.startsWith("<") && written.indexOf(illegal) >= 0) {
                return "IRI " + written + " has the character " + illegal + ", which is not allowed";
            }
        }
        String detail = said.replaceFirst("^(Bad|Unwise) IRI: ", "")
                .replaceFirst("^<[^>]*>\\s*", "")
                .replaceFirst("^Code: \\d+/\\S+ in (\\S+): ", "$1: ")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
        return "IRI " + written + " is not well formed: " + detail;
    }
}
