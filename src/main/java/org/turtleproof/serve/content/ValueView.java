package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * The value of a property as it is shown.
 *
 * @param reference what it is; a literal is called by its text
 * @param language language tag of a literal; empty for none
 * @param datatype name of a literal's datatype; empty for plain text
 * @param parts what the value itself consists of, when it is a value with parts
 * @param claims the claims that say so
 */
public record ValueView(
        Reference reference, String language, String datatype, List<PropertyView> parts, List<ClaimMark> claims) {

    public ValueView {
        parts = List.copyOf(parts);
        claims = List.copyOf(claims);
    }

    /** Where it is shown. */
    public Optional<String> href() {
        return reference.href();
    }
}
