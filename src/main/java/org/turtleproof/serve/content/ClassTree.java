package org.turtleproof.serve.content;

import java.util.List;

/**
 * A class with the classes below it.
 *
 * @param term the class
 * @param children by label
 */
public record ClassTree(TermView term, List<ClassTree> children) {}
