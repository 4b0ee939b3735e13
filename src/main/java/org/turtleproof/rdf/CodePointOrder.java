package org.turtleproof.rdf;

import java.util.Comparator;

/** The order of texts by Unicode code points, which is also that of their UTF-8 bytes. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
