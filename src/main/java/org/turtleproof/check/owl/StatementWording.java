package org.turtleproof.check.owl;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.rdf.Prefixes;

/**
 * Puts statements into words, such as {@code ex:Person and ex:State are disjoint}.
 *
 * @param prefixes for showing names
 */
record StatementWording(Prefixes prefixes) {

    private static final int LONGEST_TEXT = 60;

    private static final Map<Node, String> CHARACTERISTICS = Map.of(
            node(OWL2.FunctionalProperty), "is functional: it has at most one value",
            node(OWL2.InverseFunctionalProperty), "is inverse functional: no two things share a value",
            node(OWL2.ReflexiveProperty), "is reflexive: everything has it to itself",
            node(OWL2.IrreflexiveProperty), "is irreflexive: nothing has it to itself",
            node(OWL2.SymmetricProperty), "is symmetric: it holds both ways",
            node(OWL2.AsymmetricProperty), "is asymmetric: it never holds both ways",
            node(OWL2.TransitiveProperty), "is transitive");

    private static final Map<Node, String> RELATIONS = Map.ofEntries(
            Map.entry(node(RDFS.subPropertyOf), "is a subproperty of"),
            Map.entry(node(OWL2.equivalentProperty), "is equivalent to"),
            Map.entry(node(OWL2.inverseOf), "is the inverse of"),
            Map.entry(node(OWL2.sameAs), "is the same as"),
            Map.entry(node(OWL2.differentFrom), "is different from"));

    private static Node node(Resource term) {
        return term.asNode();
    }

    /** The statement in one line, without full stop. */
    String say(Statement statement) {
        ExpressionReader reader = new ExpressionReader(statement);
        Node subject = statement.main().getSubject();
        Node predicate = statement.main().getPredicate();
        Node object = statement.main().getObject();
        if (predicate.equals(node(RDF.type))) {
            return type(subject, object, reader);
        }
        if (RELATIONS.containsKey(predicate)) {
            return role(subject, reader) + " " + RELATIONS.get(predicate) + " " + role(object, reader);
        }
        if (predicate.equals(node(RDFS.subClassOf))) {
            return "every " + expression(subject, reader) + " " + belongs(object, reader);
        }
        if (predicate.equals(node(OWL2.equivalentClass))) {
            return expression(subject, reader) + " is the same class as " + expression(object, reader);
        }
        if (predicate.equals(node(OWL2.disjointWith)) || predicate.equals(node(OWL2.propertyDisjointWith))) {
            return expression(subject, reader) + " and " + expression(object, reader) + " are disjoint";
        }
        if (predicate.equals(node(RDFS.domain))) {
            return "what has " + show(subject) + " " + belongs(object, reader);
        }
        if (predicate.equals(node(RDFS.range))) {
            return "a value of " + show(subject) + " " + belongs(object, reader);
        }
        if (predicate.equals(node(OWL2.propertyChainAxiom))) {
            return "the chain " + members(object, reader, " then ") + " makes " + show(subject);
        }
        if (predicate.equals(node(OWL2.disjointUnionOf))) {
            return show(subject) + " is the disjoint union of " + members(object, reader, ", ");
        }
        if (predicate.equals(node(OWL2.hasKey))) {
            return show(subject) + " is identified by " + members(object, reader, ", ");
        }
        return show(subject) + " " + show(predicate) + " " + show(object);
    }

    private String type(Node subject, Node object, ExpressionReader reader) {
        if (CHARACTERISTICS.containsKey(object)) {
            return role(subject, reader) + " " + CHARACTERISTICS.get(object);
        }
        if (object.equals(node(OWL2.AllDisjointClasses)) || object.equals(node(OWL2.AllDisjointProperties))) {
            return listed(subject, reader) + " are pairwise disjoint";
        }
        if (object.equals(node(OWL2.AllDifferent))) {
            return listed(subject, reader) + " are all different";
        }
        if (object.equals(node(OWL2.NegativePropertyAssertion))) {
            Optional<Node> target =
                    reader.value(subject, OWL2.targetIndividual).or(() -> reader.value(subject, OWL2.targetValue));
            return "it is denied that "
                    + List.of(
                                    reader.value(subject, OWL2.sourceIndividual),
                                    reader.value(subject, OWL2.assertionProperty),
                                    target)
                            .stream()
                            .map(part -> part.map(this::show).orElse("?"))
                            .collect(joining(" "));
        }
        return show(subject) + " " + belongs(object, reader);
    }

    private String listed(Node axiom, ExpressionReader reader) {
        return reader.value(axiom, OWL2.members)
                .or(() -> reader.value(axiom, OWL2.distinctMembers))
                .map(list -> members(list, reader, ", "))
                .orElse("the members");
    }

    private String members(Node list, ExpressionReader reader, String separator) {
        return reader.list(list)
                .map(nodes -> shorten(
                        nodes.stream().map(member -> role(member, reader)).toList(), separator))
                .orElse("(broken list)");
    }

    private static String shorten(List<String> words, String separator) {
        int shown = 8;
        String head = words.stream().limit(shown).collect(joining(separator));
        return words.size() > shown ? head + separator + "… (" + words.size() + " in all)" : head;
    }

    private String role(Node node, ExpressionReader reader) {
        return node.isBlank() && reader.role(node).isPresent()
                ? "the inverse of " + show(reader.role(node).get().property())
                : expression(node, reader);
    }

    private String belongs(Node node, ExpressionReader reader) {
        Optional<Expression> read = reader.expression(node);
        boolean literal = read.isPresent()
                && read.get() instanceof Expression.Named named
                && named.name().getURI().contains("XMLSchema#");
        return (literal ? "is an " : "is a ") + expression(node, reader);
    }

    private String expression(Node node, ExpressionReader reader) {
        return node.isBlank() ? reader.expression(node).map(this::say).orElseGet(() -> show(node)) : show(node);
    }

    private String say(Expression expression) {
        if (expression instanceof Expression.Named named) {
            return show(named.name());
        } else if (expression instanceof Expression.And and) {
            return inner(and.operands(), " and ");
        } else if (expression instanceof Expression.Or or) {
            return inner(or.operands(), " or ");
        } else if (expression instanceof Expression.Not not) {
            return "not " + say(not.operand());
        } else if (expression instanceof Expression.OneOf one) {
            return "one of {" + shorten(one.members().stream().map(this::show).toList(), ", ") + "}";
        } else if (expression instanceof Expression.Some some) {
            return "thing with " + show(some.role()) + " some " + say(some.filler());
        } else if (expression instanceof Expression.All all) {
            return "thing with " + show(all.role()) + " only " + say(all.filler());
        } else if (expression instanceof Expression.Self self) {
            return "thing with " + show(self.role()) + " itself";
        } else if (expression instanceof Expression.AtLeast least) {
            return "thing with " + show(least.role()) + " at least " + least.count() + " " + say(least.filler());
        } else if (expression instanceof Expression.AtMost most) {
            return "thing with " + show(most.role()) + " at most " + most.count() + " " + say(most.filler());
        } else if (expression instanceof Expression.Restricted restricted) {
            return show(restricted.datatype())
                    + restricted.facets().stream()
                            .map(facet -> show(facet.name()) + " " + show(facet.value()))
                            .collect(joining(", ", " [", "]"));
        }
        throw new IllegalStateException("no words for " + expression);
    }

    private String inner(List<Expression> operands, String word) {
        return operands.stream().map(this::say).collect(joining(word, "(", ")"));
    }

    private String show(Expression.Role role) {
        return (role.inverse() ? "inverse of " : "") + show(role.property());
    }

    /** A name as the sources would write it; a blank node as a plain word, and of a long text its beginning. */
    String show(Node node) {
        if (node.isLiteral()) {
            return prefixes.show(beginning(node));
        }
        return node.isBlank() ? "this [ ]" : prefixes.show(node);
    }

    private static Node beginning(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return literal;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
        String language = literal.getLiteralLanguage();
        return language.isEmpty()
                ? NodeFactory.createLiteralDT(cut, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(cut, language);
    }
}
