package org.turtleproof.serve.page;

import java.util.List;
import java.util.Optional;
import org.turtleproof.serve.content.PropertyView;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ServedQuestion;
import org.turtleproof.serve.diagram.Drawing;

/**
 * A thing that is no matter of evidence: a term, a shape, a document's record.
 *
 * @param thing the thing
 * @param types what it is
 * @param definition what it means, in English
 * @param deprecated whether it is not to be used any more
 * @param diagram what surrounds it, for a class
 * @param statements all that is said of it
 * @param shapes that constrain it
 * @param questions that ask by it
 * @param users what mentions it, some of it
 */
public record ThingPage(
        Reference thing,
        List<Reference> types,
        Optional<String> definition,
        boolean deprecated,
        Optional<Drawing> diagram,
        List<PropertyView> statements,
        List<Reference> shapes,
        List<ServedQuestion> questions,
        List<Reference> users) {}
