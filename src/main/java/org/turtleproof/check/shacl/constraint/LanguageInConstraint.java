package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:languageIn}: each value is a literal tagged with one of some languages. */
public record LanguageInConstraint(Node component, Triple declaration, List<String> languages) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        if (!node.isLiteral() || node.getLiteralLanguage().isEmpty()) {
            return false;
        }
        return languages.stream().anyMatch(range -> NodeFunctions.langMatches(node.getLiteralLanguage(), range));
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not tagged with the language " + String.join(" or ", languages);
    }
}
