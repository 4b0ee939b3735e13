package org.turtleproof.check.shacl.constraint;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.path.P_Link;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.ConstraintFailure;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/**
 * A constraint of a component declared in the shapes graph (SHACL, section 6), which Jena evaluates for us.
 *
 * @param component the IRI of its constraint component
 * @param declaration the triple that declares it
 * @param shapes all shapes, as Jena reads them
 * @param jenaShape the shape, as Jena reads it
 * @param jenaConstraint the constraint, as Jena reads it
 * @param data the data as a graph of Jena's, made at the first call
 */
public record BorrowedConstraint(
        Node component,
        Triple declaration,
        Shapes shapes,
        org.apache.jena.shacl.parser.Shape jenaShape,
        org.apache.jena.shacl.parser.Constraint jenaConstraint,
        Supplier<Graph> data)
        implements Constraint {

    /** How Jena begins the message of a constraint that has none. */
    private static final String UNSAID = "SPARQL ";

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        Graph graph = data.get();
        ValidationContext context = ValidationContext.create(shapes, graph);
        Node focusNode = evaluation.node(focus);
        try {
            evaluate(context, graph, evaluation, focusNode, values);
        } catch (JenaException broken) {
            throw new ConstraintFailure(
                    declaration,
                    "the query cannot be evaluated: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
        if (context.hasViolation()) {
            context.generateReport().getEntries().forEach(entry -> sink.add(result(evaluation, shape, focus, entry)));
        }
    }

    private void evaluate(ValidationContext context, Graph graph, Evaluation evaluation, Node focusNode, int[] values) {
        if (jenaShape instanceof PropertyShape property) {
            Set<Node> nodes = Arrays.stream(values).mapToObj(evaluation::node).collect(Collectors.toSet());
            jenaConstraint.validatePropertyShape(context, graph, property, focusNode, property.getPath(), nodes);
        } else {
            jenaConstraint.validateNodeShape(context, graph, jenaShape, focusNode);
        }
    }

    private Result result(Evaluation evaluation, Shape shape, int focus, ReportEntry entry) {
        OptionalInt value = entry.value() == null
                ? OptionalInt.empty()
                : evaluation.graph().terms().find(entry.value());
        Result result = value.isPresent()
                ? Result.of(shape, this, focus, value.getAsInt())
                : Result.without(shape, this, focus);
        Optional<PropertyPath> path = path(evaluation, shape, entry);
        String words = entry.message() == null || entry.message().startsWith(UNSAID) ? "" : entry.message();
        return (path.isPresent() ? result.along(path.get()) : result).saying(words);
    }

    private Optional<PropertyPath> path(Evaluation evaluation, Shape shape, ReportEntry entry) {
        if (entry.resultPath() instanceof P_Link link) {
            OptionalInt predicate = evaluation.graph().terms().find(link.getNode());
            if (predicate.isPresent()) {
                return Optional.of(new PropertyPath.Forward(predicate.getAsInt()));
            }
        }
        return shape.path();
    }

    @Override
    public boolean opaque() {
        return true;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "rejected by a rule in SPARQL";
    }
}
