package org.turtleproof.check.owl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Builds a model in which all statements hold and every class has a member, or finds why there is none.
 *
 * <p>First follows what must be so: a conflict there is a contradiction, and its derivation says why. Then makes the choices that
 * are left: if that ends without conflict, the model is the proof. Anything else is left to a reasoner that can take choices back.
 */
final class ModelBuilder {

    /**
     * What came of it.
     *
     * @param contradictions sets of statements that contain a contradiction
     * @param open individuals about which nothing is proven; a class stands for its imagined member
     * @param openEverywhere whether what is open cannot be told apart by individuals
     * @param left statements that rules cannot say
     * @param elements how many elements the model has
     */
    record Outcome(
            List<Contradiction> contradictions,
            Set<Node> open,
            boolean openEverywhere,
            List<Statement> left,
            int elements) {

        /** Whether there is a model: nothing is contradictory or in doubt. */
        boolean isModel() {
            return contradictions.isEmpty() && open.isEmpty() && !openEverywhere && left.isEmpty();
        }
    }

    /**
     * Statements that cannot all be true, given that some classes have members.
     *
     * @param inhabited the classes
     * @param statements the statements, by number
     */
    record Contradiction(Set<Node> inhabited, Set<Integer> statements) {}

    private static final int MOST_CONTRADICTIONS = 1000;

    private final RuleTable table = new RuleTable();
    private final FactStore facts = new FactStore();
    private final Elements elements = new Elements(facts);
    private final Saturation saturation = new Saturation(table, facts, elements);
    private final Map<Integer, Node> imagined = new LinkedHashMap<>();
    private final List<Node> inhabited;
    private final List<Statement> left;

    private ModelBuilder(
            Vocabulary vocabulary, List<Statement> axioms, Facts stated, List<Node> inhabited, boolean bold) {
        this.inhabited = inhabited;
        StatementCompiler compiler = new StatementCompiler(vocabulary, table, facts, elements, bold);
        for (int i = 0; i < axioms.size(); i++) {
            compiler.axiom(axioms.get(i), i);
        }
        new FactCompiler(stated, axioms.size(), compiler, table, facts, elements).run();
        for (int i = 0; i < inhabited.size(); i++) {
            int member = elements.witness(elements.size(), 0);
            imagined.put(member, inhabited.get(i));
            facts.add(member, FactStore.TYPE, table.classOf(inhabited.get(i)), -2 - i);
        }
        this.left = compiler.left();
    }

    /** Tries to build a model of all statements in which each class has a member. */
    static Outcome build(Statements statements) {
        List<Node> classes = statements.vocabulary().classes().stream()
                .filter(name -> !name.equals(OWL2.Nothing.asNode()))
                .toList();
        Outcome outcome = build(statements, classes, false);
        if (outcome.contradictions().isEmpty() && !outcome.left().isEmpty()) {
            Outcome bold = build(statements, classes, true);
            return bold.isModel() ? bold : outcome;
        }
        return outcome;
    }

    private static Outcome build(Statements statements, List<Node> classes, boolean bold) {
        return new ModelBuilder(statements.vocabulary(), statements.axioms(), statements.facts(), classes, bold)
                .build(true);
    }

    /** Looks only for what must be so among these statements, with members imagined for these classes. */
    static List<Contradiction> contradictions(Vocabulary vocabulary, List<Statement> statements, List<Node> inhabited) {
        Map<Boolean, List<Statement>> kinds =
                statements.stream().collect(java.util.stream.Collectors.partitioningBy(ModelBuilder::isAxiom));
        return new ModelBuilder(vocabulary, kinds.get(true), Facts.of(kinds.get(false)), inhabited, false)
                .build(false)
                .contradictions();
    }

    private static boolean isAxiom(Statement statement) {
        Node predicate = statement.main().getPredicate();
        Node object = statement.main().getObject();
        return Syntax.AXIOM_PREDICATES.contains(predicate)
                || predicate.equals(RDF.type.asNode())
                        && (Syntax.CHARACTERISTICS.contains(object)
                                || object.equals(OWL2.AllDisjointClasses.asNode())
                                || object.equals(OWL2.AllDisjointProperties.asNode()));
    }

    private Outcome build(boolean choose) {
        saturation.run();
        List<Conflict> certain = new ArrayList<>(saturation.conflicts());
        certain.addAll(new UpperBounds(table, facts, elements).exceeded());
        Set<Contradiction> contradictions = new LinkedHashSet<>();
        certain.stream().limit(MOST_CONTRADICTIONS).map(this::trace).forEach(contradictions::add);
        if (contradictions.isEmpty() && choose && left.isEmpty()) {
            new Choices(table, facts, elements, saturation).run();
            for (Conflict conflict : saturation.conflicts()) {
                conflict.facts().forEach(fact -> saturation.open().add(facts.subject(fact)));
            }
        }
        Set<Node> open = new LinkedHashSet<>();
        boolean everywhere = false;
        for (int element : saturation.open()) {
            int origin = element < 0 ? Elements.SHARED : elements.origin(element);
            Node node = origin < 0 ? null : imagined.getOrDefault(origin, elements.node(origin));
            if (node == null || node.isLiteral()) {
                everywhere = true;
            } else {
                open.add(node);
            }
        }
        return new Outcome(List.copyOf(contradictions), open, everywhere, left, elements.size());
    }

    /** The statements and imagined members from which a conflict was derived. */
    private Contradiction trace(Conflict conflict) {
        Set<Integer> statements = new TreeSet<>(conflict.statements());
        Set<Node> members = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(conflict.facts());
        while (!waiting.isEmpty()) {
            int fact = waiting.pop();
            if (seen.get(fact)) {
                continue;
            }
            seen.set(fact);
            int statement = facts.statement(fact);
            if (statement >= 0) {
                statements.add(statement);
            } else if (statement < FactStore.NONE) {
                members.add(inhabited.get(-2 - statement));
            }
            for (int premise : facts.premises(fact)) {
                waiting.push(premise);
            }
        }
        return new Contradiction(new HashSet<>(members), statements);
    }
}
