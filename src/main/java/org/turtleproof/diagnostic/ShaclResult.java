package org.turtleproof.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * What the SHACL recommendation (section 3.6) says of one validation result, for reports in its own vocabulary.
 *
 * <p>Nodes are written as N-Triples terms: {@code <iri>}, {@code _:label}, {@code "text"@en}.
 *
 * @param focusNode the node that was validated
 * @param path the path from it, as a SPARQL property path with full IRIs; absent for node shapes
 * @param value the offending value node, where there is one
 * @param component the constraint component, an IRI term such as {@code <http://www.w3.org/ns/shacl#MinCountConstraintComponent>}
 * @param shape the shape that demanded it
 */
public record ShaclResult(
        String focusNode, Optional<String> path, Optional<String> value, String component, String shape) {

    public ShaclResult {
        Objects.requireNonNull(focusNode);
        Objects.requireNonNull(path);
        Objects.requireNonNull(value);
        Objects.requireNonNull(component);
        Objects.requireNonNull(shape);
    }
}
