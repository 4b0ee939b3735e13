package org.turtleproof.diff;

import java.util.List;
import java.util.Optional;
import org.turtleproof.source.Span;

/**
 * How the values of one property of one subject changed.
 *
 * @param property the property
 * @param removed values that only the old version has
 * @param added values that only the new version has
 * @param place where the new version writes the property of the subject
 */
public record PropertyChange(Value property, List<Value> removed, List<Value> added, Optional<Span> place) {

    public PropertyChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
