package org.turtleproof.rdf.query;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * The predicates of a graph, or the objects of one predicate, each once: read off an index where a query would go through all
 * triples.
 *
 * @param variable what they are bound to
 * @param predicate the predicate whose objects are wanted, {@link CompactGraph#ABSENT} when the graph does not have it; absent
 *     when the predicates are
 */
record DistinctTerms(Var variable, Optional<Node> predicate) {

    /** What is asked for by the projection of a triple to one of its terms; empty when something else is. */
    static Optional<DistinctTerms> of(OpDistinct distinct) {
        if (!(distinct.getSubOp() instanceof OpProject project)
                || project.getVars().size() != 1
                || !(project.getSubOp() instanceof OpBGP pattern)
                || pattern.getPattern().size() != 1) {
            return Optional.empty();
        }
        Var variable = project.getVars().get(0);
        Triple triple = pattern.getPattern().get(0);
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (!Var.isVar(subject) || !Var.isVar(object) || subject.equals(object) || subject.equals(property)) {
            return Optional.empty();
        }
        if (variable.equals(property) && !object.equals(property)) {
            return Optional.of(new DistinctTerms(variable, Optional.empty()));
        }
        return variable.equals(object) && property.isURI()
                ? Optional.of(new DistinctTerms(variable, Optional.of(property)))
                : Optional.empty();
    }

    /** The terms of a graph, as a table. */
    Op table(Scope scope) {
        Table table = TableFactory.create();
        IntConsumer add = term -> {
            scope.step();
            table.addBinding(BindingFactory.binding(variable, scope.terms().node(term)));
        };
        CompactGraph graph = scope.graph();
        if (predicate.isEmpty()) {
            graph.predicates(add);
        } else {
            scope.terms().find(predicate.get()).ifPresent(property -> graph.objectsOf(property, add));
        }
        return OpTable.create(table);
    }
}
