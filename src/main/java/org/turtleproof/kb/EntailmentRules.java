package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleCursor;

/** The axioms of a graph, arranged by the class or property on which they bear. */
final class EntailmentRules {

    /**
     * A chain of two properties that makes a third one; a transitive property is such a chain of itself.
     *
     * @param first the first property
     * @param second the second one
     * @param result what follows
     */
    record Chain(int first, int second, int result) {}

    /**
     * What follows from a statement with a property.
     *
     * @param above the properties above it
     * @param domains the classes of its subjects
     * @param ranges the classes of its objects
     * @param inverses properties that hold the other way round, itself when it is symmetric
     * @param begins chains that begin with it
     * @param ends chains that end with it
     */
    record Property(int[] above, int[] domains, int[] ranges, int[] inverses, List<Chain> begins, List<Chain> ends) {

        /** A property of which nothing follows. */
        static final Property FREE = new Property(new int[0], new int[0], new int[0], new int[0], List.of(), List.of());

        boolean isFree() {
            return above.length + domains.length + ranges.length + inverses.length + begins.size() + ends.size() == 0;
        }
    }

    private final CompactGraph graph;
    private final int type;
    private final int subClassOf;
    private final int subPropertyOf;
    private final IntSet axiomPredicates = new IntSet();
    private final IntSet axiomTypes = new IntSet();
    private final List<Chain> chains = new ArrayList<>();
    private final Map<Integer, Property> properties = new HashMap<>();
    private final Map<Integer, int[]> classesAbove = new HashMap<>();

    private EntailmentRules(CompactGraph graph) {
        this.graph = graph;
        this.type = graph.terms().id(RDF.type.asNode());
        this.subClassOf = number(RDFS.subClassOf.asNode());
        this.subPropertyOf = number(RDFS.subPropertyOf.asNode());
    }

    /** The axioms of a graph. */
    static EntailmentRules of(CompactGraph graph) {
        EntailmentRules rules = new EntailmentRules(graph);
        rules.read();
        return rules;
    }

    private int number(Node node) {
        return graph.terms().find(node).orElse(CompactGraph.ABSENT);
    }

    private void read() {
        int transitive = number(OWL2.TransitiveProperty.asNode());
        int symmetric = number(OWL2.SymmetricProperty.asNode());
        int domain = number(RDFS.domain.asNode());
        int range = number(RDFS.range.asNode());
        int inverseOf = number(OWL2.inverseOf.asNode());
        int chain = number(OWL2.propertyChainAxiom.asNode());
        int first = number(RDF.first.asNode());
        int rest = number(RDF.rest.asNode());
        for (int predicate : new int[] {subClassOf, subPropertyOf, domain, range, inverseOf, chain, first, rest}) {
            axiomPredicates.add(predicate);
        }
        axiomTypes.add(transitive);
        axiomTypes.add(symmetric);
        for (int property : graph.subjects(type, transitive)) {
            chains.add(new Chain(property, property, property));
        }
        for (TripleCursor all = graph.find(CompactGraph.ANY, chain, CompactGraph.ANY); all.next(); ) {
            for (int one : graph.objects(all.object(), first)) {
                for (int tail : graph.objects(all.object(), rest)) {
                    if (graph.contains(tail, rest, number(RDF.nil.asNode()))) {
                        for (int other : graph.objects(tail, first)) {
                            chains.add(new Chain(one, other, all.subject()));
                        }
                    }
                }
            }
        }
        graph.predicates(this::property);
    }

    int type() {
        return type;
    }

    /** The classes above a class, however far, other than blank nodes. */
    int[] classesAbove(int of) {
        return classesAbove.computeIfAbsent(of, one -> named(above(one, subClassOf)));
    }

    /** What follows from a statement with this property; {@link Property#FREE} when nothing does. */
    Property property(int predicate) {
        return properties.computeIfAbsent(predicate, this::read);
    }

    private Property read(int predicate) {
        IntSet inverses = new IntSet();
        int inverseOf = number(OWL2.inverseOf.asNode());
        for (int inverse : graph.objects(predicate, inverseOf)) {
            inverses.add(inverse);
        }
        for (int inverse : graph.subjects(inverseOf, predicate)) {
            inverses.add(inverse);
        }
        if (graph.contains(predicate, type, number(OWL2.SymmetricProperty.asNode()))) {
            inverses.add(predicate);
        }
        Property property = new Property(
                above(predicate, subPropertyOf),
                named(graph.objects(predicate, number(RDFS.domain.asNode()))),
                named(graph.objects(predicate, number(RDFS.range.asNode()))),
                inverses.toArray(),
                chains.stream().filter(chain -> chain.first() == predicate).toList(),
                chains.stream().filter(chain -> chain.second() == predicate).toList());
        return property.isFree() ? Property.FREE : property;
    }

    private int[] above(int start, int relation) {
        if (relation == CompactGraph.ABSENT) {
            return new int[0];
        }
        IntSet found = IntSet.of(start);
        for (int i = 0; i < found.size(); i++) {
            for (int above : graph.objects(found.at(i), relation)) {
                found.add(above);
            }
        }
        int[] all = found.toArray();
        return Arrays.copyOfRange(all, 1, all.length);
    }

    private int[] named(int[] classes) {
        TermTable terms = graph.terms();
        return Arrays.stream(classes).filter(one -> !terms.node(one).isBlank()).toArray();
    }

    /** Whether a triple with this predicate and object is one of the axioms that are read here. */
    boolean isAxiom(int predicate, int object) {
        return axiomPredicates.contains(predicate) || predicate == type && axiomTypes.contains(object);
    }

    /** Whether a predicate relates classes or properties, so that what follows with it is not about individuals. */
    boolean isAboutTerms(int predicate) {
        return predicate == subClassOf || predicate == subPropertyOf;
    }
}
