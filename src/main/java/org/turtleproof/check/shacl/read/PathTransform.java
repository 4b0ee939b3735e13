package org.turtleproof.check.shacl.read;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Puts a property path wherever {@code $PATH} stands as a predicate. */
final class PathTransform extends ElementTransformCopyBase {

    static final Var PATH = Var.alloc("PATH");

    private final Path path;

    PathTransform(Path path) {
        this.path = path;
    }

    @Override
    public Element transform(ElementPathBlock block) {
        ElementPathBlock followed = new ElementPathBlock();
        block.patternElts()
                .forEachRemaining(triple -> followed.addTriple(
                        PATH.equals(triple.getPredicate())
                                ? new TriplePath(triple.getSubject(), path, triple.getObject())
                                : triple));
        return followed;
    }
}
