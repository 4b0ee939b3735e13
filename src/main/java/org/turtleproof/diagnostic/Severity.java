package org.turtleproof.diagnostic;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    /** The knowledge base must not be released. */
    ERROR,
    /** Probably a mistake; released unless told otherwise. */
    WARNING,
    /** Worth knowing; never a reason to fail unless asked for. */
    INFO;

    /** Whether this is as bad as {@code threshold}, or worse. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }

    /** The word people and machines read: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of that word, in any case. */
    public static Severity parse(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
