package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.check.shacl.shape.Target;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.source.Span;

/** Looks at shapes with the eyes of the facts: shapes that match nothing, paths nobody uses, classes nobody shapes. */
final class ShapeUse {

    static final RuleInfo IDLE_SHAPE = RuleInfo.of(
            "idle-shape",
            Severity.WARNING,
            "A shape matches nothing",
            "A shape that is never tried proves nothing, however green the run; often its target is misspelt.",
            "Correct the target, refer to the shape from another one, or take it out.");

    static final RuleInfo UNUSED_PATH = RuleInfo.of(
            "unused-shape-path",
            Severity.INFO,
            "A shape constrains a property that no fact uses",
            "Either the property is misspelt in the shape, or nothing has been said with it yet.",
            "Correct the path, or leave it for facts to come.");

    static final RuleInfo UNSHAPED_CLASS = RuleInfo.of(
            "class-without-shape",
            Severity.INFO,
            "A class has instances but no shape",
            "Nothing checks that its instances say what they should.",
            "Write a shape with this class, or one above it, as its target.");

    /** Classes that need no shape: those of the languages themselves, and those that other checks prove. */
    private static final Set<String> META =
            Set.of(RDF.uri, RDFS.uri, OWL2.NS, SHACL.NS, DCAT.NS, EvidenceTerms.NAMESPACE);

    private final KnowledgeBase kb;
    private final Validation validation;
    private final TermWords words;

    ShapeUse(KnowledgeBase kb, Validation validation) {
        this.kb = kb;
        this.validation = validation;
        this.words = new TermWords(kb);
    }

    /** A remark that still has to find its place: the triple, or else the node, it is about. */
    private record Remark(RuleInfo rule, Node node, Optional<Triple> triple, String message, String label) {}

    /** Hands in what was found; nothing when there are no shapes or no data. */
    void report(Reporter reporter) {
        if (validation.shapes().shapes().isEmpty() || kb.data().isEmpty()) {
            return;
        }
        List<Remark> remarks = new ArrayList<>();
        idleShapes(remarks);
        unusedPaths(remarks);
        unshapedClasses(remarks);
        if (remarks.isEmpty()) {
            return;
        }
        SourceMap map = kb.locate(remarks.stream().map(Remark::node).collect(Collectors.toSet()));
        Places places = new Places(kb, map);
        remarks.forEach(remark -> place(remark, places, map).ifPresent(span -> reporter.report(finding(remark, span))));
    }

    private static Diagnostic finding(Remark remark, Span span) {
        return Diagnostic.of(remark.rule(), remark.message(), span)
                .label(remark.label())
                .build();
    }

    private static Optional<Span> place(Remark remark, Places places, SourceMap map) {
        return remark.triple().stream()
                .flatMap(triple -> map.of(triple).stream())
                .map(Occurrence::object)
                .findFirst()
                .or(() -> places.subject(remark.node()));
    }

    private void idleShapes(List<Remark> remarks) {
        Set<Shape> inUse = new HashSet<>();
        for (Shape shape : validation.shapes().shapes()) {
            shape.constraints().forEach(constraint -> inUse.addAll(constraint.inner()));
        }
        for (Shape shape : validation.shapes().shapes()) {
            boolean tried = validation.focusNodes().get(shape.index()) > 0;
            if (tried || shape.deactivated() || inUse.contains(shape) || beyondUs(shape)) {
                continue;
            }
            String why = shape.targets().isEmpty() ? "has no target and no shape refers to it" : "matches nothing";
            Optional<Triple> target = shape.targets().stream().findFirst().map(first -> triple(shape, first));
            remarks.add(
                    new Remark(IDLE_SHAPE, shape.node(), target, "shape " + words.show(shape.node()) + " " + why, why));
        }
    }

    /** Whether its targets are written in a way that SHACL Core does not know. */
    private boolean beyondUs(Shape shape) {
        return kb.shapes().contains(shape.node(), SHACL.target, Node.ANY);
    }

    private Triple triple(Shape shape, Target target) {
        return Triple.create(shape.node(), target.predicate(), node(target.term()));
    }

    private void unusedPaths(List<Remark> remarks) {
        IntSet used = new IntSet();
        validation.graph().predicates(used::add);
        for (Shape shape : validation.shapes().shapes()) {
            shape.path()
                    .ifPresent(path -> path.predicates(predicate -> {
                        if (!used.contains(predicate) && !claimed(predicate)) {
                            remarks.add(unusedPath(shape, predicate));
                        }
                    }));
        }
    }

    /** Whether some claim speaks of the property, though nothing may have been established with it. */
    private boolean claimed(int predicate) {
        return kb.data().contains(Node.ANY, EvidenceTerms.PREDICATE, node(predicate));
    }

    private Remark unusedPath(Shape shape, int predicate) {
        String property = words.show(node(predicate));
        Optional<Triple> path = kb.shapes().find(shape.node(), SHACL.path, Node.ANY).toList().stream()
                .findFirst();
        String name = shape.node().isURI() ? "shape " + words.show(shape.node()) : "a shape";
        return new Remark(
                UNUSED_PATH,
                shape.node(),
                path,
                name + " looks at " + property + ", which no fact uses",
                "no fact uses " + property);
    }

    private void unshapedClasses(List<Remark> remarks) {
        IntSet shaped = new IntSet();
        for (Shape shape : validation.shapes().shapes()) {
            for (Target target : shape.targets()) {
                if (target.kind() == Target.Kind.CLASS) {
                    for (int one :
                            validation.classes().withDescendants(target.term()).toArray()) {
                        shaped.add(one);
                    }
                }
            }
        }
        unshaped(shaped).forEach((type, instances) -> {
            if (!META.contains(type.getNameSpace())) {
                remarks.add(unshapedClass(type, instances));
            }
        });
    }

    private Remark unshapedClass(Node type, int instances) {
        String count = instances == 1 ? " instance" : " instances";
        return new Remark(
                UNSHAPED_CLASS,
                type,
                Optional.empty(),
                "class " + words.show(type) + " has " + instances + count + " that no shape of a class looks at",
                "no shape targets it");
    }

    /** The classes of the data with how many of their instances have no class that is shaped. */
    private Map<Node, Integer> unshaped(IntSet shaped) {
        CompactGraph graph = validation.graph();
        int type = graph.terms().find(RDF.type.asNode()).orElseThrow();
        Map<Node, Integer> counts = new TreeMap<>(Comparator.comparing(Node::toString));
        kb.graph(Role.DATA).objectsOf(type, of -> {
            if (node(of).isURI() && !shaped.contains(of)) {
                int instances = 0;
                for (int instance : kb.graph(Role.DATA).subjects(type, of)) {
                    instances += Arrays.stream(graph.objects(instance, type)).anyMatch(shaped::contains) ? 0 : 1;
                }
                if (instances > 0) {
                    counts.put(node(of), instances);
                }
            }
        });
        return counts;
    }

    private Node node(int id) {
        return validation.graph().terms().node(id);
    }
}
