package org.turtleproof.check.shacl.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.turtleproof.check.shacl.constraint.FocusCandidates;
import org.turtleproof.check.shacl.constraint.SparqlConstraint;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.PreferredText;

/** Reads SPARQL-based constraints (SHACL, section 5). */
final class SparqlConstraints {

    private final Parameters from;
    private final QueryReader queries;
    private final Supplier<Graph> data;

    SparqlConstraints(Parameters from, QueryReader queries, Supplier<Graph> data) {
        this.from = from;
        this.queries = queries;
        this.data = data;
    }

    /** Those of a shape. */
    List<SparqlConstraint> of(Shape shape) {
        return from.graph().find(shape.node(), SHACL.sparql, Node.ANY).toList().stream()
                .filter(this::isActive)
                .flatMap(rule -> read(shape, rule))
                .toList();
    }

    private boolean isActive(Triple rule) {
        return from.graph().find(rule.getObject(), SHACL.deactivated, Node.ANY).toList().stream()
                .noneMatch(from::flag);
    }

    private Stream<SparqlConstraint> read(Shape shape, Triple rule) {
        return queries
                .read(rule, SHACL.select)
                .filter(this::isSelect)
                .map(found -> constraint(shape, rule, found.query()))
                .stream();
    }

    private boolean isSelect(QueryReader.Found found) {
        if (!found.query().isSelectType()) {
            from.problem(found.text(), "sh:select wants a SELECT query");
        }
        return found.query().isSelectType();
    }

    private SparqlConstraint constraint(Shape shape, Triple rule, Query query) {
        Optional<Node> path = from.values(shape.node(), SHACL.path).stream().findFirst();
        Query followed = path.map(node -> follow(query, node)).orElse(query);
        return new SparqlConstraint(
                rule,
                followed,
                PreferredText.of(from.values(rule.getObject(), SHACL.message)),
                from.graph(),
                data,
                FocusCandidates.of(followed, data));
    }

    /** The query with the path of its shape in place of {@code $PATH} (SHACL, section 5.2.1). */
    private Query follow(Query query, Node path) {
        return path.isURI()
                ? QueryTransformOps.replaceVars(query, Map.of(PathTransform.PATH, path))
                : QueryTransformOps.transform(query, new PathTransform(ShaclPaths.parsePath(from.graph(), path)));
    }
}
