package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.serve.diagram.DiagramLayout;
import org.turtleproof.serve.diagram.Drawing;

/**
 * Arranges the terms of the ontology that have a name in it, and the shapes.
 *
 * @param content where from
 */
public record OntologyReading(Content content) {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    /** Its modules, with their titles. */
    public List<Reference> modules() {
        return content.references().to(instances(OWL2.Ontology.asNode()));
    }

    /** The classes that are below no other, with those below them. */
    public List<ClassTree> classes() {
        List<Node> classes = named(OWL2.Class.asNode());
        Set<Node> known = new HashSet<>(classes);
        return trees(
                classes.stream()
                        .filter(one -> content.all().objects(one, RDFS.subClassOf.asNode()).stream()
                                .noneMatch(known::contains))
                        .toList(),
                new HashSet<>());
    }

    private List<ClassTree> trees(List<Node> classes, Set<Node> above) {
        List<ClassTree> trees = new ArrayList<>();
        for (Node one : classes) {
            if (above.add(one)) {
                List<Node> below = content.all().subjects(RDFS.subClassOf.asNode(), one).stream()
                        .filter(Node::isURI)
                        .toList();
                trees.add(new ClassTree(term(one), trees(below, above)));
                above.remove(one);
            }
        }
        trees.sort(Comparator.comparing(tree -> tree.term().term().label()));
        return trees;
    }

    /** The properties, by label. */
    public List<TermView> properties() {
        return Stream.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode())
                .flatMap(type -> named(type).stream())
                .distinct()
                .map(this::term)
                .sorted(Comparator.comparing((TermView term) -> term.term().label())
                        .thenComparing(term -> term.term().name()))
                .toList();
    }

    /** The shapes that say something, by name. */
    public List<ShapeView> shapes() {
        return content
                .all()
                .graph()
                .find(Node.ANY, shacl("message"), Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .map(this::shape)
                .sorted(Comparator.comparing(shape -> shape.shape().name()))
                .toList();
    }

    private ShapeView shape(Node shape) {
        Statements all = content.all();
        List<Node> targets = new ArrayList<>(all.objects(shape, shacl("targetClass")));
        targets.addAll(all.objects(shape, shacl("targetSubjectsOf")));
        targets.addAll(all.objects(shape, shacl("targetObjectsOf")));
        for (Node parent : all.subjects(shacl("property"), shape)) {
            targets.addAll(all.objects(parent, shacl("targetClass")));
            targets.addAll(all.objects(parent, shacl("targetSubjectsOf")));
        }
        String severity = all.object(shape, shacl("severity"))
                .map(content.references()::to)
                .map(Reference::local)
                .orElse("Violation");
        return new ShapeView(
                content.references().to(shape),
                content.references().to(targets.stream().distinct().toList()),
                all.text(shape, shacl("message"), "en"),
                severity,
                all.text(shape, RDFS.comment.asNode(), "en"),
                all.text(shape, EvidenceTerms.HELP, "en"));
    }

    private TermView term(Node term) {
        Statements all = content.all();
        long uses = content.facts()
                        .graph()
                        .find(Node.ANY, RDF.type.asNode(), term)
                        .toList()
                        .size()
                + content.facts()
                        .graph()
                        .find(Node.ANY, term, Node.ANY)
                        .toList()
                        .size();
        return new TermView(
                content.references().to(term),
                all.text(term, SKOS.definition.asNode(), "en").or(() -> all.text(term, RDFS.comment.asNode(), "en")),
                named(all.objects(term, RDFS.subClassOf.asNode()), all.objects(term, RDFS.subPropertyOf.asNode())),
                named(all.objects(term, RDFS.domain.asNode()), List.of()),
                named(all.objects(term, RDFS.range.asNode()), List.of()),
                uses,
                content.questionIndex().using(content.references().to(term)),
                shapesOn(term),
                all.object(term, RDFS.isDefinedBy.asNode()).map(content.references()::to),
                isDeprecated(term));
    }

    /** Whether a term is not to be used any more. */
    public boolean isDeprecated(Node term) {
        return content.all()
                .text(term, OWL2.deprecated.asNode())
                .filter("true"::equals)
                .isPresent();
    }

    /** The shapes that look at instances of a class, or at the values of a property, by label. */
    public List<Reference> shapesOn(Node term) {
        Statements all = content.all();
        return content.references()
                .to(Stream.of("targetClass", "path", "targetSubjectsOf", "targetObjectsOf")
                        .flatMap(relation -> all.subjects(shacl(relation), term).stream())
                        .flatMap(shape -> shape.isURI()
                                ? Stream.of(shape)
                                : all.subjects(shacl("property"), shape).stream()
                                        .filter(Node::isURI))
                        .distinct()
                        .toList());
    }

    /** The questions that ask by a term. */
    public List<ServedQuestion> questionsOn(Node term) {
        return content.questionIndex().using(content.references().to(term));
    }

    /** The main classes and what relates them, where properties say from where to where they lead. */
    public Optional<Drawing> overview() {
        return new ClassDiagram(content).overview().map(DiagramLayout::of);
    }

    /** A class and what surrounds it; empty for everything that is none, or stands alone. */
    public Optional<Drawing> around(Node term) {
        return content.all().graph().contains(term, RDF.type.asNode(), OWL2.Class.asNode())
                ? new ClassDiagram(content).around(term).map(DiagramLayout::of)
                : Optional.empty();
    }

    private List<Reference> named(List<Node> some, List<Node> more) {
        return content.references()
                .to(Stream.concat(some.stream(), more.stream())
                        .filter(Node::isURI)
                        .toList());
    }

    /** Those defined here: with a label, and not merely declared for the sake of a profile. */
    private List<Node> named(Node type) {
        return instances(type).stream()
                .filter(term -> content.all().text(term, RDFS.label.asNode()).isPresent())
                .toList();
    }

    private List<Node> instances(Node type) {
        return content.all().subjects(RDF.type.asNode(), type).stream()
                .filter(Node::isURI)
                .filter(node -> !node.equals(DCTerms.title.asNode()))
                .toList();
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }
}
