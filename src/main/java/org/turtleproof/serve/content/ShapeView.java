package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * A shape.
 *
 * @param shape the shape
 * @param targets what it looks at
 * @param message what it says of a fault
 * @param severity how bad that is
 * @param why why it matters
 * @param help what to do
 */
public record ShapeView(
        Reference shape,
        List<Reference> targets,
        Optional<String> message,
        String severity,
        Optional<String> why,
        Optional<String> help) {}
