package org.turtleproof.check.shacl.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.ConstraintFailure;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.query.QueryRun;

/**
 * {@code sh:sparql}: a query each of whose solutions is a result (SHACL, section 5.3).
 *
 * @param declaration the triple that declares it
 * @param query a SELECT query, the path of the shape in place of {@code $PATH}
 * @param message what it says of a result, with variables in braces
 * @param shapes the shapes graph
 * @param data the data as a graph of Jena's, made at the first call
 * @param candidates the only nodes that may break it, when they can be told for all at once
 */
public record SparqlConstraint(
        Triple declaration,
        Query query,
        Optional<String> message,
        Graph shapes,
        Supplier<Graph> data,
        Optional<FocusCandidates> candidates)
        implements Constraint {

    private static final Var THIS = Var.alloc("this");
    private static final Var VALUE = Var.alloc("value");
    private static final Var PATH = Var.alloc("path");
    private static final Var MESSAGE = Var.alloc("message");
    private static final Var FAILURE = Var.alloc("failure");
    private static final Var CURRENT_SHAPE = Var.alloc("currentShape");
    private static final Var SHAPES_GRAPH = Var.alloc("shapesGraph");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[?$]([^{}]+)}");

    @Override
    public Node component() {
        return SHACL.SPARQLConstraintComponent;
    }

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        if (candidates.isEmpty() || candidates.get().mayBreak(evaluation.node(focus))) {
            solutions(shape, evaluation.node(focus)).forEach(row -> sink.add(result(evaluation, shape, focus, row)));
        }
    }

    private List<Binding> solutions(Shape shape, Node focus) {
        Node shapesGraph = Layers.queryName(Layers.SHAPES);
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(data.get());
        dataset.addGraph(shapesGraph, shapes);
        Binding given = BindingFactory.binding(THIS, focus, CURRENT_SHAPE, shape.node(), SHAPES_GRAPH, shapesGraph);
        List<Binding> rows = new ArrayList<>();
        try (QueryRun run = GuardedQuery.over(dataset, query, given)) {
            run.select().forEachRemaining(rows::add);
        } catch (QueryCancelledException late) {
            throw new ConstraintFailure(declaration, "the query takes more than a minute");
        } catch (JenaException broken) {
            String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw new ConstraintFailure(declaration, "the query cannot be evaluated: " + why);
        }
        return rows;
    }

    private Result result(Evaluation evaluation, Shape shape, int focus, Binding row) {
        if (NodeConst.nodeTrue.equals(row.get(FAILURE))) {
            throw new ConstraintFailure(declaration, "the query answers that it failed");
        }
        OptionalInt value = row.contains(VALUE)
                ? evaluation.graph().terms().find(row.get(VALUE))
                : shape.path().isEmpty() ? OptionalInt.of(focus) : OptionalInt.empty();
        Result result = value.isPresent()
                ? Result.of(shape, this, focus, value.getAsInt())
                : Result.without(shape, this, focus);
        OptionalInt path = row.contains(PATH) ? evaluation.graph().terms().find(row.get(PATH)) : OptionalInt.empty();
        return (path.isPresent() ? result.along(new PropertyPath.Forward(path.getAsInt())) : result).saying(words(row));
    }

    /** What is said of one solution (SHACL, section 5.3.2). */
    private String words(Binding row) {
        return row.contains(MESSAGE) && row.get(MESSAGE).isLiteral()
                ? row.get(MESSAGE).getLiteralLexicalForm()
                : message.map(text -> PLACEHOLDER.matcher(text).replaceAll(name -> filled(name, row)))
                        .orElse("");
    }

    private static String filled(MatchResult placeholder, Binding row) {
        Node value = row.get(Var.alloc(placeholder.group(1)));
        return Matcher.quoteReplacement(
                value == null
                        ? placeholder.group()
                        : value.isLiteral() ? value.getLiteralLexicalForm() : Prefixes.full(value));
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
