package org.turtleproof.diagnostic;

import java.util.regex.Pattern;

/**
 * The name of a rule, in kebab-case, after the fault it finds: {@code undefined-term}.
 *
 * @param text lower-case ASCII letters and digits, in words joined by single hyphens
 */
public record RuleId(String text) implements Comparable<RuleId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!KEBAB.matcher(text).matches()) {
            throw new IllegalArgumentException("not a rule id in kebab-case: " + text);
        }
    }

    /** The rule of that name. */
    public static RuleId of(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId rule && text.equals(rule.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
