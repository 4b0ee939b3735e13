package org.turtleproof.check.shacl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TermTable;

/** The parameters of constraints, read as what they should be; what is not becomes a problem. */
final class Parameters {

    private final Graph graph;
    private final TermTable terms;
    private final ShapesReader shapes;
    private final List<ShapeProblem> problems = new ArrayList<>();

    Parameters(Graph graph, TermTable terms, ShapesReader shapes) {
        this.graph = graph;
        this.terms = terms;
        this.shapes = shapes;
    }

    Graph graph() {
        return graph;
    }

    List<ShapeProblem> problems() {
        return problems;
    }

    void problem(Triple triple, String message) {
        problems.add(new ShapeProblem(ShapeProblem.Kind.MALFORMED, triple, message));
    }

    void unknown(Triple triple, String message) {
        problems.add(new ShapeProblem(ShapeProblem.Kind.UNKNOWN, triple, message));
    }

    void untested(Triple triple, String message) {
        problems.add(new ShapeProblem(ShapeProblem.Kind.UNTESTED, triple, message));
    }

    int term(Node node) {
        return terms.id(node);
    }

    OptionalInt iri(Triple triple) {
        if (!triple.getObject().isURI()) {
            problem(triple, name(triple) + " wants an IRI");
            return OptionalInt.empty();
        }
        return OptionalInt.of(terms.id(triple.getObject()));
    }

    OptionalInt count(Triple triple) {
        Node value = triple.getObject();
        try {
            if (value.isLiteral() && value.getLiteralDatatype().equals(XSDDatatype.XSDinteger)) {
                return OptionalInt.of(
                        Integer.parseInt(value.getLiteralLexicalForm().strip()));
            }
        } catch (NumberFormatException notAnInteger) {
            // Said below.
        }
        problem(triple, name(triple) + " wants an integer");
        return OptionalInt.empty();
    }

    boolean flag(Triple triple) {
        Node value = triple.getObject();
        if (value.isLiteral() && value.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
            String text = value.getLiteralLexicalForm();
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
        }
        problem(triple, name(triple) + " wants true or false");
        return false;
    }

    Optional<List<Node>> list(Triple triple) {
        Optional<List<Node>> members = RdfList.members(graph, triple.getObject());
        if (members.isEmpty()) {
            problem(triple, name(triple) + " wants a well-formed list");
        }
        return members;
    }

    Optional<IntSet> terms(Triple triple) {
        return list(triple).map(members -> {
            IntSet found = new IntSet();
            members.forEach(member -> found.add(terms.id(member)));
            return found;
        });
    }

    Optional<Shape> shape(Triple triple) {
        if (triple.getObject().isLiteral()) {
            problem(triple, name(triple) + " wants a shape");
            return Optional.empty();
        }
        return Optional.of(shapes.shape(triple.getObject()));
    }

    Optional<List<Shape>> shapes(Triple triple) {
        return list(triple)
                .filter(members -> {
                    boolean literal = members.stream().anyMatch(Node::isLiteral);
                    if (literal) {
                        problem(triple, name(triple) + " wants a list of shapes");
                    }
                    return !literal;
                })
                .map(members -> members.stream().map(shapes::shape).toList());
    }

    List<Node> values(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    static String name(Triple triple) {
        return "sh:" + triple.getPredicate().getLocalName();
    }
}
