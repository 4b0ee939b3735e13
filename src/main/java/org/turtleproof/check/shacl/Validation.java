package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.read.ShapeSet;
import org.turtleproof.check.shacl.read.ShapesReader;
import org.turtleproof.check.shacl.shape.ConstraintFailure;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.check.shacl.shape.Target;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.rdf.compact.ClassTree;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TermTable;

/**
 * A validation of a knowledge base's facts against its shapes.
 *
 * @param graph the facts that were validated: data, ontology and established facts
 * @param classes their classes
 * @param shapes the shapes
 * @param results what broke them, in the order of shapes and focus nodes
 * @param focusNodes how many nodes each shape targets, by its index
 * @param failures why shapes could not be tested to the end
 */
record Validation(
        CompactGraph graph,
        ClassTree classes,
        ShapeSet shapes,
        List<Result> results,
        List<Integer> focusNodes,
        List<ConstraintFailure> failures) {

    /** Validates a knowledge base. */
    static Validation of(KnowledgeBase kb) {
        CompactGraph graph = facts(kb);
        return run(graph, new ClassTree(graph), shapes(kb));
    }

    /** The shapes of a knowledge base, read once; what they are to be tested on may not be there yet. */
    static ShapeSet shapes(KnowledgeBase kb) {
        return kb.derived(
                ShapeSet.class,
                any -> ShapesReader.read(kb.shapes(), kb.stated().terms(), () -> new CompactGraphView(facts(kb))));
    }

    private record Facts(CompactGraph graph) {}

    /** Validates a graph. */
    static Validation of(Graph data, Graph shapesGraph) {
        TermTable terms = new TermTable();
        terms.id(RDF.type.asNode());
        terms.id(RDFS.subClassOf.asNode());
        CompactGraph.Builder builder = new CompactGraph.Builder(terms);
        data.find().forEachRemaining(builder::add);
        ShapeSet shapes = ShapesReader.read(shapesGraph, terms, () -> data);
        CompactGraph graph = builder.build();
        return run(graph, new ClassTree(graph), shapes);
    }

    /** What is validated: the data as written, the ontology, and what the policy derives from claims. */
    private static CompactGraph facts(KnowledgeBase kb) {
        return kb.derived(Facts.class, any -> new Facts(union(kb))).graph;
    }

    private static CompactGraph union(KnowledgeBase kb) {
        CompactGraph stated = kb.stated();
        return kb.queries(QueryKind.POLICY).isEmpty()
                ? stated
                : CompactGraph.union(stated.terms(), List.of(stated, kb.layers().compact(Layers.ESTABLISHED)));
    }

    private static Validation run(CompactGraph graph, ClassTree classes, ShapeSet shapes) {
        List<Result> results = new ArrayList<>();
        List<Integer> tried = new ArrayList<>();
        List<ConstraintFailure> failures = new ArrayList<>();
        for (Shape shape : shapes.shapes()) {
            int[] focusNodes = shape.deactivated() ? new int[0] : focusNodes(new Evaluation(graph, classes), shape);
            tried.add(focusNodes.length);
            ShapeRun run = ShapeRun.of(graph, classes, shape, focusNodes);
            results.addAll(run.results());
            run.failure().ifPresent(failures::add);
        }
        return new Validation(
                graph, classes, shapes, Collections.unmodifiableList(results), List.copyOf(tried), failures);
    }

    /** Every node that the shape's targets choose, once, ascending. */
    static int[] focusNodes(Evaluation evaluation, Shape shape) {
        IntSet found = new IntSet();
        for (Target target : shape.targets()) {
            target.collect(evaluation, found);
        }
        int[] nodes = found.toArray();
        Arrays.sort(nodes);
        return nodes;
    }
}
