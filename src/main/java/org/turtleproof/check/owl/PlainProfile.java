package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Whether statements plainly keep the restrictions of OWL 2 DL (Structural Specification, sections 3, 5.8 and 11).
 *
 * <p>A yes is certain; a no only says that a closer look is needed, which takes the OWL API and its time.
 */
final class PlainProfile {

    private static final Set<String> RESERVED = Set.of(OWL2.NS, RDF.getURI(), RDFS.getURI());

    private final Statements statements;
    private final Vocabulary vocabulary;
    private final PropertyHierarchy hierarchy = new PropertyHierarchy();
    private final Set<Node> mustBeSimple = new HashSet<>();
    private final List<Statement> doubtful = new ArrayList<>();
    private final List<Statement> memberships = new ArrayList<>();
    private final boolean axiomsArePlain;
    private boolean plain = true;

    private PlainProfile(Statements statements, Predicate<Node> tolerated) {
        this.statements = statements;
        this.vocabulary = statements.vocabulary();
        demand(kindsAreApart());
        statements.axioms().forEach(this::axiom);
        this.axiomsArePlain = plain;
        Facts facts = statements.facts();
        PlainFacts plainFacts = new PlainFacts(vocabulary, tolerated, facts.triples());
        for (int i = 0; i < facts.size(); i++) {
            plain = true;
            if (isComposedMembership(facts, i)) {
                membership(facts.get(i));
            } else {
                demand(plainFacts.holds(i));
            }
            if (!plain) {
                doubtful.add(facts.get(i));
            } else if (isComposedMembership(facts, i)) {
                memberships.add(facts.get(i));
            }
        }
    }

    /**
     * Looks at all statements.
     *
     * @param tolerated names that facts may use although nothing declares them, since another check reports them
     */
    static PlainProfile of(Statements statements, Predicate<Node> tolerated) {
        return new PlainProfile(statements, tolerated);
    }

    /** Whether nothing needs a closer look. */
    boolean holds() {
        return axiomsArePlain && doubtful.isEmpty() && !hierarchy.isCircular() && isSimpleWhereItMustBe();
    }

    /**
     * What needs a closer look: all axioms, those facts that are not plainly in order by themselves, and the descriptions
     * among facts when a property that is counted somewhere is transitive or has a chain.
     */
    Statements doubtful() {
        List<Statement> facts = new ArrayList<>(doubtful);
        if (!isSimpleWhereItMustBe()) {
            facts.addAll(memberships);
        }
        return statements.only(vocabulary.classes(), facts);
    }

    private boolean isSimpleWhereItMustBe() {
        return mustBeSimple.stream().noneMatch(hierarchy.composite()::contains);
    }

    private void demand(boolean condition) {
        plain &= condition;
    }

    private boolean kindsAreApart() {
        List<Set<Node>> properties =
                List.of(vocabulary.objectProperties(), vocabulary.dataProperties(), vocabulary.annotationProperties());
        Set<Node> all = new HashSet<>();
        properties.forEach(all::addAll);
        demand(vocabulary.classes().equals(declared(OWL2.Class))
                && vocabulary.objectProperties().equals(declared(OWL2.ObjectProperty)));
        int sum = properties.stream().mapToInt(Set::size).sum();
        return all.size() == sum
                && vocabulary.classes().stream().noneMatch(vocabulary.datatypes()::contains)
                && all.stream().noneMatch(PlainProfile::isReserved)
                && vocabulary.classes().stream().noneMatch(name -> isReserved(name) && !isBuiltInClass(name))
                && vocabulary.datatypes().isEmpty();
    }

    private Set<Node> declared(Resource kind) {
        return statements.declarations().stream()
                .filter(triple -> triple.getObject().equals(kind.asNode()))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    /** Whether an IRI is in a namespace that OWL 2 keeps to itself. */
    static boolean isReserved(Node name) {
        return RESERVED.stream().anyMatch(name.getURI()::startsWith);
    }

    /** Whether a class needs no declaration. */
    static boolean isBuiltInClass(Node name) {
        return name.equals(OWL2.Thing.asNode()) || name.equals(OWL2.Nothing.asNode());
    }

    private void axiom(Statement axiom) {
        ExpressionReader reader = new ExpressionReader(axiom);
        Node subject = axiom.main().getSubject();
        Node predicate = axiom.main().getPredicate();
        Node object = axiom.main().getObject();
        if (vocabulary.isAnnotation(subject)) {
            demand(object.isURI()
                    && (vocabulary.isAnnotation(object) || !predicate.equals(RDFS.subPropertyOf.asNode())));
        } else if (predicate.equals(RDF.type.asNode())) {
            typeAxiom(subject, object, reader);
        } else if (predicate.equals(RDFS.subClassOf.asNode())
                || predicate.equals(OWL2.equivalentClass.asNode())
                || predicate.equals(OWL2.disjointWith.asNode())) {
            demand(!subject.equals(object));
            classes(List.of(subject, object), reader);
        } else if (predicate.equals(OWL2.disjointUnionOf.asNode())) {
            classes(List.of(subject), reader);
            classes(list(object, reader, 2), reader);
        } else if (predicate.equals(RDFS.domain.asNode())) {
            property(subject, reader);
            classes(List.of(object), reader);
        } else if (predicate.equals(RDFS.range.asNode())) {
            property(subject, reader);
            boolean data = vocabulary.dataProperties().contains(subject);
            reader.expression(object).ifPresentOrElse(range -> expression(range, data), () -> demand(false));
        } else if (predicate.equals(OWL2.propertyChainAxiom.asNode())) {
            Optional<Expression.Role> whole = property(subject, reader);
            List<Expression.Role> links = new ArrayList<>();
            demand(reader.list(object).filter(chain -> chain.size() > 1).isPresent());
            list(object, reader, 1).forEach(link -> property(link, reader).ifPresent(links::add));
            whole.ifPresent(role -> hierarchy.chain(links, role));
        } else if (predicate.equals(OWL2.hasKey.asNode())) {
            demand(false);
        } else {
            properties(predicate, property(subject, reader), property(object, reader));
        }
    }

    private void properties(Node predicate, Optional<Expression.Role> subject, Optional<Expression.Role> object) {
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        Expression.Role one = subject.get();
        Expression.Role other = object.get();
        demand(isData(one) == isData(other) && !one.equals(other));
        if (predicate.equals(RDFS.subPropertyOf.asNode())) {
            hierarchy.sub(one, other);
        } else if (predicate.equals(OWL2.propertyDisjointWith.asNode())) {
            simple(one);
            simple(other);
        } else {
            demand(predicate.equals(OWL2.equivalentProperty.asNode()) || !isData(one));
            hierarchy.equivalent(one, other);
        }
    }

    private void typeAxiom(Node subject, Node type, ExpressionReader reader) {
        if (type.equals(OWL2.AllDisjointClasses.asNode())) {
            classes(members(subject, reader), reader);
            return;
        }
        if (type.equals(OWL2.AllDisjointProperties.asNode())) {
            members(subject, reader).forEach(member -> property(member, reader).ifPresent(this::simple));
            return;
        }
        Optional<Expression.Role> role = property(subject, reader);
        if (role.isPresent()) {
            boolean data = isData(role.get());
            demand(!data || type.equals(OWL2.FunctionalProperty.asNode()));
            if (type.equals(OWL2.TransitiveProperty.asNode())) {
                hierarchy.transitive(role.get());
            } else if (!data
                    && !type.equals(OWL2.SymmetricProperty.asNode())
                    && !type.equals(OWL2.ReflexiveProperty.asNode())) {
                simple(role.get());
            }
        }
    }

    /** Whether a fact has a description that says of what its subject is a member. */
    private static boolean isComposedMembership(Facts facts, int index) {
        return !facts.isPlain(index) && facts.get(index).main().getPredicate().equals(RDF.type.asNode());
    }

    private void membership(Statement fact) {
        Node subject = fact.main().getSubject();
        Node object = fact.main().getObject();
        demand(!object.equals(OWL2.NegativePropertyAssertion.asNode()) && !(subject.isURI() && isReserved(subject)));
        if (object.equals(OWL2.AllDifferent.asNode())) {
            demand(members(subject, new ExpressionReader(fact)).size() > 1);
        } else {
            classes(List.of(object), new ExpressionReader(fact));
        }
    }

    private boolean isDeclared(Node predicate) {
        return Syntax.EQUALITY.contains(predicate)
                || vocabulary.objectProperties().contains(predicate)
                || vocabulary.dataProperties().contains(predicate);
    }

    private boolean isData(Node property) {
        return vocabulary.dataProperties().contains(property);
    }

    private boolean isData(Expression.Role role) {
        return isData(role.property());
    }

    private Optional<Expression.Role> property(Node node, ExpressionReader reader) {
        Optional<Expression.Role> role = reader.role(node);
        demand(role.isPresent());
        role.ifPresent(this::declared);
        return role;
    }

    private void declared(Expression.Role role) {
        demand(isDeclared(role.property()) && !(isData(role) && role.inverse()));
    }

    private void simple(Expression.Role role) {
        mustBeSimple.add(role.property());
    }

    private void classes(List<Node> nodes, ExpressionReader reader) {
        for (Node node : nodes) {
            reader.expression(node).ifPresentOrElse(found -> expression(found, false), () -> demand(false));
        }
    }

    private void expression(Expression expression, boolean data) {
        new ExpressionProfile(vocabulary, data)
                .visit(expression)
                .ifPresentOrElse(mustBeSimple::addAll, () -> demand(false));
    }

    private List<Node> members(Node axiom, ExpressionReader reader) {
        return reader.value(axiom, OWL2.members)
                .or(() -> reader.value(axiom, OWL2.distinctMembers))
                .map(head -> list(head, reader, 2))
                .orElseGet(() -> {
                    demand(false);
                    return List.of();
                });
    }

    private List<Node> list(Node head, ExpressionReader reader, int least) {
        List<Node> members = reader.list(head).orElse(List.of());
        demand(Set.copyOf(members).size() >= least);
        return members;
    }
}
