package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.owl.RuleCompiler.NoRule;

/** Compiles statements to rules and facts, and keeps those that no rule can say. */
final class StatementCompiler {

    private final RuleTable table;
    private final FactStore facts;
    private final Elements elements;
    private final RuleCompiler rules;
    private final RoleCompiler roles;
    private final List<Statement> left = new ArrayList<>();

    StatementCompiler(Vocabulary vocabulary, RuleTable table, FactStore facts, Elements elements, boolean bold) {
        this.table = table;
        this.facts = facts;
        this.elements = elements;
        this.roles = new RoleCompiler(table);
        this.rules = new RuleCompiler(table, vocabulary, elements, bold);
    }

    /** The statements that could not be compiled. */
    List<Statement> left() {
        return left;
    }

    /** Compiles an axiom. */
    void axiom(Statement statement, int number) {
        try {
            axiom(statement, new ExpressionReader(statement), number);
        } catch (NoRule reason) {
            left.add(statement);
        }
    }

    /** Compiles a membership, or a fact in OWL's own terms; axioms come before. */
    void fact(Statement statement, int number) {
        try {
            fact(statement, new ExpressionReader(statement), number);
        } catch (NoRule reason) {
            left.add(statement);
        }
    }

    private void axiom(Statement statement, ExpressionReader reader, int number) throws NoRule {
        Node subject = statement.main().getSubject();
        Node object = statement.main().getObject();
        Property predicate = org.apache.jena.rdf.model.ResourceFactory.createProperty(
                statement.main().getPredicate().getURI());
        if (predicate.equals(RDF.type)) {
            typeAxiom(subject, object, reader, number);
        } else if (predicate.equals(RDFS.subClassOf)) {
            rules.implies(expression(subject, reader), expression(object, reader), number);
        } else if (predicate.equals(OWL2.equivalentClass)) {
            rules.implies(expression(subject, reader), expression(object, reader), number);
            rules.implies(expression(object, reader), expression(subject, reader), number);
        } else if (predicate.equals(OWL2.disjointWith)) {
            rules.disjoint(List.of(expression(subject, reader), expression(object, reader)), number);
        } else if (predicate.equals(OWL2.disjointUnionOf)) {
            List<Expression> parts = expressions(object, reader);
            rules.implies(expression(subject, reader), new Expression.Or(parts), number);
            rules.implies(new Expression.Or(parts), expression(subject, reader), number);
            rules.disjoint(parts, number);
        } else if (predicate.equals(RDFS.domain)) {
            rules.domain(role(subject, reader), expression(object, reader), number);
        } else if (predicate.equals(RDFS.range)) {
            rules.domain(role(subject, reader).inverted(), expression(object, reader), number);
        } else if (predicate.equals(OWL2.propertyChainAxiom)) {
            List<Expression.Role> chain = new ArrayList<>();
            for (Node link : list(object, reader)) {
                chain.add(role(link, reader));
            }
            roles.chain(chain, role(subject, reader), number);
        } else {
            roleAxiom(predicate, role(subject, reader), object, reader, number);
        }
    }

    private void roleAxiom(Property predicate, Expression.Role subject, Node node, ExpressionReader reader, int number)
            throws NoRule {
        Expression.Role object = role(node, reader);
        if (predicate.equals(RDFS.subPropertyOf)) {
            roles.sub(subject, object, number);
        } else if (predicate.equals(OWL2.equivalentProperty)) {
            roles.equivalent(subject, object, number);
        } else if (predicate.equals(OWL2.inverseOf)) {
            roles.equivalent(subject, object.inverted(), number);
        } else if (predicate.equals(OWL2.propertyDisjointWith)) {
            roles.apart(subject, object, number);
        } else {
            throw new NoRule("an axiom for which there is no rule");
        }
    }

    private void typeAxiom(Node subject, Node type, ExpressionReader reader, int number) throws NoRule {
        if (type.equals(OWL2.AllDisjointClasses.asNode())) {
            rules.disjoint(expressions(members(subject, reader), reader), number);
            return;
        } else if (type.equals(OWL2.AllDisjointProperties.asNode())) {
            List<Node> properties = list(members(subject, reader), reader);
            for (int i = 0; i < properties.size(); i++) {
                for (int j = 0; j < i; j++) {
                    roles.apart(role(properties.get(i), reader), role(properties.get(j), reader), number);
                }
            }
            return;
        }
        Expression.Role role = role(subject, reader);
        if (type.equals(OWL2.FunctionalProperty.asNode())) {
            roles.functional(role, number);
        } else if (type.equals(OWL2.InverseFunctionalProperty.asNode())) {
            roles.functional(role.inverted(), number);
        } else if (type.equals(OWL2.SymmetricProperty.asNode())) {
            roles.sub(role, role.inverted(), number);
        } else if (type.equals(OWL2.TransitiveProperty.asNode())) {
            roles.chain(List.of(role, role), role, number);
        } else if (type.equals(OWL2.AsymmetricProperty.asNode())) {
            roles.apart(role, role.inverted(), number);
        } else if (type.equals(OWL2.IrreflexiveProperty.asNode())) {
            roles.irreflexive(role, number);
        } else if (type.equals(OWL2.ReflexiveProperty.asNode())) {
            roles.reflexive(role, number);
        } else {
            throw new NoRule("an axiom for which there is no rule");
        }
    }

    private void fact(Statement statement, ExpressionReader reader, int number) throws NoRule {
        Node subject = statement.main().getSubject();
        Node predicate = statement.main().getPredicate();
        Node object = statement.main().getObject();
        if (predicate.equals(RDF.type.asNode())) {
            if (object.equals(OWL2.AllDifferent.asNode())) {
                different(list(members(subject, reader), reader), number);
            } else if (object.equals(OWL2.NegativePropertyAssertion.asNode())) {
                denial(subject, reader, number);
            } else {
                int of = rules.right(expression(object, reader));
                facts.add(elements.element(subject), FactStore.TYPE, of, number);
            }
        } else if (predicate.equals(OWL2.sameAs.asNode())) {
            facts.add(elements.element(subject), FactStore.SAME, elements.element(object), number);
        } else if (predicate.equals(OWL2.differentFrom.asNode())) {
            different(List.of(subject, object), number);
        } else if (!object.isLiteral() || Literals.isWellFormed(object)) {
            int property = table.role(predicate);
            if (table.matters(property)) {
                facts.add(elements.element(subject), property, elements.element(object), number);
            }
        }
    }

    private void denial(Node axiom, ExpressionReader reader, int number) throws NoRule {
        Optional<Node> source = reader.value(axiom, OWL2.sourceIndividual);
        Optional<Expression.Role> role =
                reader.value(axiom, OWL2.assertionProperty).flatMap(reader::role);
        Optional<Node> target =
                reader.value(axiom, OWL2.targetIndividual).or(() -> reader.value(axiom, OWL2.targetValue));
        if (source.isEmpty() || role.isEmpty() || target.isEmpty() || role.get().inverse()) {
            throw new NoRule("a broken denial");
        }
        int subject = elements.element(source.get());
        table.denials.add(
                subject, new Rules.Denied(subject, table.look(role.get()), elements.element(target.get()), number));
    }

    private void different(List<Node> members, int number) {
        int group = table.groups.size();
        table.groups.add(new Rules.Group(number));
        for (Node member : members) {
            int element = elements.element(member);
            if (elements.groups(element).contains(group)) {
                facts.add(element, FactStore.TYPE, RuleTable.NOTHING, number);
            }
            elements.different(element, group);
        }
    }

    private static Expression expression(Node node, ExpressionReader reader) throws NoRule {
        return reader.expression(node).orElseThrow(() -> new NoRule("not an expression of OWL 2"));
    }

    private static List<Expression> expressions(Node head, ExpressionReader reader) throws NoRule {
        List<Expression> expressions = new ArrayList<>();
        for (Node member : list(head, reader)) {
            expressions.add(expression(member, reader));
        }
        return expressions;
    }

    private static Expression.Role role(Node node, ExpressionReader reader) throws NoRule {
        Expression.Role role = reader.role(node).orElseThrow(() -> new NoRule("not a property expression of OWL 2"));
        if (role.property().getURI().startsWith(OWL2.NS)) {
            throw new NoRule("a built-in property");
        }
        return role;
    }

    private static Node members(Node axiom, ExpressionReader reader) throws NoRule {
        return reader.value(axiom, OWL2.members)
                .or(() -> reader.value(axiom, OWL2.distinctMembers))
                .orElseThrow(() -> new NoRule("an axiom without members"));
    }

    private static List<Node> list(Node head, ExpressionReader reader) throws NoRule {
        return reader.list(head).orElseThrow(() -> new NoRule("a broken list"));
    }
}
