package org.turtleproof.serve.page;

import java.util.List;
import org.turtleproof.serve.content.PropertyView;
import org.turtleproof.serve.content.Reference;

/**
 * A thing that is no matter of evidence: a term, a shape, a document's record.
 *
 * @param thing the thing
 * @param types what it is
 * @param statements all that is said of it
 * @param users what mentions it, some of it
 */
public record ThingPage(Reference thing, List<Reference> types, List<PropertyView> statements, List<Reference> users) {}
