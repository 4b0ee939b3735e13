package org.turtleproof.serve.content;

import java.util.List;

/**
 * A property with its values.
 *
 * @param property the property
 * @param values in a stable order
 */
public record PropertyView(Reference property, List<ValueView> values) {

    public PropertyView {
        values = List.copyOf(values);
    }
}
