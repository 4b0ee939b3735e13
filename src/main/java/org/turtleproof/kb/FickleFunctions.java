package org.turtleproof.kb;

import java.util.List;

/** The functions whose answer is another one each time (SPARQL 1.1 Query, section 17.4). */
public final class FickleFunctions {

    /** Their names in lower case. */
    static final List<String> NAMES = List.of("now", "rand", "uuid", "struuid", "bnode");

    private static final int SHORTEST =
            NAMES.stream().mapToInt(String::length).min().orElseThrow();
    private static final int LONGEST =
            NAMES.stream().mapToInt(String::length).max().orElseThrow();

    private FickleFunctions() {}

    /** Whether a query may call one of them: it is so named in the text, be it in a comment or a string. */
    public static boolean mayBeCalledIn(String query) {
        int end;
        for (int at = 0; at < query.length(); at = end + 1) {
            end = at;
            while (end < query.length() && isPartOfName(query.charAt(end))) {
                end++;
            }
            if (isNamed(query, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String text, int at, int end) {
        if (end - at < SHORTEST || end - at > LONGEST) {
            return false;
        }
        for (String name : NAMES) {
            if (end - at == name.length() && text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '?'
                || c == '$'
                || c == ':'
                || c == '_'
                || c == '-'
                || c >= 0x80 && Character.isLetterOrDigit(c);
    }
}
