package org.turtleproof.check.shacl.read;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** What a query with variables bound from outside must not contain (SHACL, section 5.2.1). */
final class PreBinding extends ElementVisitorBase {

    private static final Set<String> BOUND = Set.of("this", "shapesGraph", "currentShape", "value", "PATH");

    private String fault = "";

    private final boolean ask;

    private PreBinding(boolean ask) {
        this.ask = ask;
    }

    /** What a query must not contain but does. */
    static Optional<String> fault(Query query) {
        PreBinding rules = new PreBinding(query.isAskType());
        rules.look(query);
        return Optional.of(rules.fault).filter(text -> !text.isEmpty());
    }

    private void look(Query query) {
        if (query.hasValues()) {
            fault = "VALUES";
        }
        query.getProject().forEachExpr((variable, expression) -> assigned(variable));
        ElementWalker.walk(query.getQueryPattern(), this);
    }

    private void assigned(Var variable) {
        if (BOUND.contains(variable.getVarName())
                && (ask || !variable.getVarName().equals("value"))) {
            fault = "an assignment to $" + variable.getVarName();
        }
    }

    @Override
    public void visit(ElementMinus element) {
        fault = "MINUS";
    }

    @Override
    public void visit(ElementService element) {
        fault = "SERVICE";
    }

    @Override
    public void visit(ElementData element) {
        fault = "VALUES";
    }

    @Override
    public void visit(ElementBind element) {
        assigned(element.getVar());
    }

    @Override
    public void visit(ElementSubQuery element) {
        Query inner = element.getQuery();
        if (!inner.getProjectVars().contains(Var.alloc("this"))) {
            fault = "a subquery that does not select $this";
        }
        look(inner);
    }
}
