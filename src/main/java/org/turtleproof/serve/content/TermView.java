package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * A term of the ontology.
 *
 * @param term the term
 * @param definition in English
 * @param parents what it is a special case of
 * @param domains what has it, for a property
 * @param ranges what its values are, for a property
 * @param uses how often the facts use it
 * @param questions which ask by it
 * @param shapes that constrain it
 * @param module that defines it
 * @param deprecated whether it is not to be used any more
 */
public record TermView(
        Reference term,
        Optional<String> definition,
        List<Reference> parents,
        List<Reference> domains,
        List<Reference> ranges,
        long uses,
        List<ServedQuestion> questions,
        List<Reference> shapes,
        Optional<Reference> module,
        boolean deprecated) {}
