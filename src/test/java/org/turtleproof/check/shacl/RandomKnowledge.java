package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A small graph and shapes over it, both drawn by chance from a seed.
 *
 * <p>Shapes refer only to shapes made before them. Two things are never drawn, since Jena leaves the recommendation there: {@code
 * sh:closed} on a property shape, which Jena tries on the focus node and not on the values, and {@code sh:lessThanOrEquals},
 * which it lets pass for values that cannot be compared. The W3C suite has both.
 */
final class RandomKnowledge {

    private static final int NODES = 12;
    private static final int CLASSES = 4;
    private static final int PROPERTIES = 4;

    private final Random chance;
    private final Graph data = GraphFactory.createGraphMem();
    private final Graph shapes = GraphFactory.createGraphMem();
    private final List<Node> nodeShapes = new ArrayList<>();
    private int made;

    private RandomKnowledge(long seed) {
        this.chance = new Random(seed);
    }

    static RandomKnowledge of(long seed) {
        RandomKnowledge made = new RandomKnowledge(seed);
        made.data();
        made.shapes();
        return made;
    }

    Graph dataGraph() {
        return data;
    }

    Graph shapesGraph() {
        return shapes;
    }

    private void data() {
        for (int i = 1; i < CLASSES; i++) {
            if (chance.nextBoolean()) {
                data.add(classOf(i), RDFS.subClassOf.asNode(), classOf(chance.nextInt(i)));
            }
        }
        int triples = 10 + chance.nextInt(40);
        for (int i = 0; i < triples; i++) {
            Node subject = resource();
            if (chance.nextInt(4) == 0) {
                data.add(subject, RDF.type.asNode(), classOf(chance.nextInt(CLASSES)));
            } else {
                data.add(subject, property(), chance.nextInt(3) == 0 ? resource() : literal());
            }
        }
    }

    private void shapes() {
        int count = 2 + chance.nextInt(5);
        for (int i = 0; i < count; i++) {
            Node shape = fresh("Shape");
            shapes.add(shape, RDF.type.asNode(), SHACL.NodeShape);
            target(shape);
            for (int j = chance.nextInt(3); j > 0; j--) {
                constraint(shape, false);
            }
            for (int j = 1 + chance.nextInt(3); j > 0; j--) {
                shapes.add(shape, SHACL.property, propertyShape());
            }
            nodeShapes.add(shape);
        }
    }

    private void target(Node shape) {
        switch (chance.nextInt(5)) {
            case 0 -> shapes.add(shape, SHACL.targetClass, classOf(chance.nextInt(CLASSES)));
            case 1 -> shapes.add(shape, SHACL.targetNode, chance.nextInt(6) == 0 ? literal() : resource());
            case 2 -> shapes.add(shape, SHACL.targetSubjectsOf, property());
            case 3 -> shapes.add(shape, SHACL.targetObjectsOf, property());
            default -> {
                shapes.add(shape, SHACL.targetClass, classOf(chance.nextInt(CLASSES)));
                shapes.add(shape, SHACL.targetSubjectsOf, property());
            }
        }
    }

    private Node propertyShape() {
        Node shape = fresh("property");
        shapes.add(shape, SHACL.path, path(2));
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            constraint(shape, true);
        }
        if (chance.nextInt(12) == 0) {
            shapes.add(shape, SHACL.property, propertyShape());
        }
        if (chance.nextInt(20) == 0) {
            shapes.add(shape, SHACL.deactivated, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
        return shape;
    }

    private Node path(int depth) {
        if (depth == 0 || chance.nextInt(3) > 0) {
            return property();
        }
        Node path = NodeFactory.createBlankNode("path" + made++);
        switch (chance.nextInt(6)) {
            case 0 -> shapes.add(path, SHACL.inversePath, path(depth - 1));
            case 1 -> shapes.add(path, SHACL.zeroOrMorePath, path(depth - 1));
            case 2 -> shapes.add(path, SHACL.oneOrMorePath, path(depth - 1));
            case 3 -> shapes.add(path, SHACL.zeroOrOnePath, path(depth - 1));
            case 4 -> shapes.add(path, SHACL.alternativePath, list(List.of(path(depth - 1), path(depth - 1))));
            default -> {
                return list(List.of(path(depth - 1), path(depth - 1)));
            }
        }
        return path;
    }

    private void constraint(Node shape, boolean property) {
        switch (chance.nextInt(property ? 26 : 16)) {
            case 0 -> shapes.add(shape, SHACL.class_, classOf(chance.nextInt(CLASSES)));
            case 1 -> once(shape, SHACL.datatype, datatype());
            case 2 -> once(shape, SHACL.nodeKind, nodeKind());
            case 3 -> once(shape, one(SHACL.minInclusive, SHACL.minExclusive), literal());
            case 4 -> once(shape, one(SHACL.maxInclusive, SHACL.maxExclusive), literal());
            case 5 -> once(shape, SHACL.minLength, integer(chance.nextInt(4)));
            case 6 -> once(shape, SHACL.maxLength, integer(chance.nextInt(4)));
            case 7 -> once(shape, SHACL.pattern, NodeFactory.createLiteralString("[a1]"));
            case 8 -> once(shape, SHACL.languageIn, list(List.of(NodeFactory.createLiteralString("en"))));
            case 9 -> once(shape, SHACL.in, list(List.of(resource(), literal(), literal())));
            case 10 -> inner(shape, one(SHACL.not, SHACL.node));
            case 11 -> members(shape, one(SHACL.and, SHACL.or));
            case 12 -> members(shape, SHACL.xone);
            case 13 -> shapes.add(shape, SHACL.hasValue, chance.nextBoolean() ? resource() : literal());
            case 14 -> shapes.add(shape, one(SHACL.equals, SHACL.disjoint), property());
            case 15 -> {
                if (property) {
                    return;
                }
                once(shape, SHACL.closed, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
                once(shape, SHACL.ignoredProperties, list(List.of(RDF.type.asNode(), property())));
            }
            case 16, 17 -> once(shape, SHACL.minCount, integer(1 + chance.nextInt(2)));
            case 18, 19 -> once(shape, SHACL.maxCount, integer(chance.nextInt(3)));
            case 20 -> once(shape, SHACL.uniqueLang, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
            case 21, 22 -> shapes.add(shape, SHACL.lessThan, property());
            default -> qualified(shape);
        }
    }

    /** Parameters that a shape may have only once. */
    private void once(Node shape, Node parameter, Node value) {
        if (!shapes.contains(shape, parameter, Node.ANY)) {
            shapes.add(shape, parameter, value);
        }
    }

    private void qualified(Node shape) {
        if (shapes.contains(shape, SHACL.qualifiedValueShape, Node.ANY)) {
            return;
        }
        shapes.add(shape, SHACL.qualifiedValueShape, innerShape());
        shapes.add(shape, one(SHACL.qualifiedMinCount, SHACL.qualifiedMaxCount), integer(chance.nextInt(3)));
        if (chance.nextInt(3) == 0) {
            shapes.add(
                    shape,
                    SHACL.qualifiedValueShapesDisjoint,
                    NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
    }

    private void inner(Node shape, Node parameter) {
        shapes.add(shape, parameter, innerShape());
    }

    private void members(Node shape, Node parameter) {
        shapes.add(shape, parameter, list(List.of(innerShape(), innerShape())));
    }

    private Node innerShape() {
        if (!nodeShapes.isEmpty() && chance.nextBoolean()) {
            return nodeShapes.get(chance.nextInt(nodeShapes.size()));
        }
        Node shape = fresh("Inner");
        shapes.add(shape, RDF.type.asNode(), SHACL.NodeShape);
        constraint(shape, false);
        return shape;
    }

    private Node list(List<Node> members) {
        Node rest = RDF.nil.asNode();
        for (int i = members.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode("cell" + made++);
            shapes.add(cell, RDF.first.asNode(), members.get(i));
            shapes.add(cell, RDF.rest.asNode(), rest);
            rest = cell;
        }
        return rest;
    }

    private Node one(Node first, Node second) {
        return chance.nextBoolean() ? first : second;
    }

    private Node fresh(String name) {
        return iri(name + made++);
    }

    private Node resource() {
        int number = chance.nextInt(NODES);
        return number < NODES - 2 ? iri("node" + number) : NodeFactory.createBlankNode("blank" + number);
    }

    private Node property() {
        return iri("p" + chance.nextInt(PROPERTIES));
    }

    private Node classOf(int number) {
        return iri("Class" + number);
    }

    private Node datatype() {
        XSDDatatype[] all = {XSDDatatype.XSDinteger, XSDDatatype.XSDstring, XSDDatatype.XSDdate};
        return NodeFactory.createURI(all[chance.nextInt(all.length)].getURI());
    }

    private Node nodeKind() {
        Node[] all = {
            SHACL.IRI,
            SHACL.BlankNode,
            SHACL.Literal,
            SHACL.BlankNodeOrIRI,
            SHACL.BlankNodeOrLiteral,
            SHACL.IRIOrLiteral
        };
        return all[chance.nextInt(all.length)];
    }

    private Node literal() {
        String digit = String.valueOf(chance.nextInt(4));
        return switch (chance.nextInt(7)) {
            case 0 -> NodeFactory.createLiteralString("a" + digit);
            case 1 -> NodeFactory.createLiteralLang("b" + digit, "en");
            case 2 -> NodeFactory.createLiteralLang("c" + digit, chance.nextBoolean() ? "fr" : "en-GB");
            case 3 -> NodeFactory.createLiteralDT("2024-01-0" + (1 + Integer.parseInt(digit)), XSDDatatype.XSDdate);
            case 4 -> NodeFactory.createLiteralDT(digit + ".5", XSDDatatype.XSDdecimal);
            case 5 -> NodeFactory.createLiteralDT(chance.nextInt(5) == 0 ? "wrong" : digit, XSDDatatype.XSDinteger);
            default -> integer(Integer.parseInt(digit));
        };
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    /** For failing cases: what was drawn. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        data.find()
                .mapWith(Triple::toString)
                .forEachRemaining(line -> text.append(line).append('\n'));
        text.append("--- shapes\n");
        shapes.find()
                .mapWith(Triple::toString)
                .forEachRemaining(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
