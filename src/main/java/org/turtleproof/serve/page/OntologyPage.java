package org.turtleproof.serve.page;

import java.util.List;
import org.turtleproof.serve.content.ClassTree;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ShapeView;
import org.turtleproof.serve.content.TermView;

/**
 * The terms and shapes of a knowledge base.
 *
 * @param modules its parts
 * @param classes as a tree
 * @param properties by label
 * @param shapes by name
 */
public record OntologyPage(
        List<Reference> modules, List<ClassTree> classes, List<TermView> properties, List<ShapeView> shapes) {}
