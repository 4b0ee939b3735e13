package org.turtleproof.check.owl;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The vocabulary by which OWL 2 is written in RDF (OWL 2 Mapping to RDF Graphs, section 3). */
final class Syntax {

    /** Classes whose members are declared entities. */
    static final Set<Node> DECLARATIONS = nodes(
            OWL2.Class,
            OWL2.ObjectProperty,
            OWL2.DatatypeProperty,
            OWL2.AnnotationProperty,
            OWL2.NamedIndividual,
            RDFS.Datatype,
            RDFS.Class,
            RDF.Property);

    /** Characteristics that {@code rdf:type} may give to a property. */
    static final Set<Node> CHARACTERISTICS = nodes(
            OWL2.FunctionalProperty,
            OWL2.InverseFunctionalProperty,
            OWL2.ReflexiveProperty,
            OWL2.IrreflexiveProperty,
            OWL2.SymmetricProperty,
            OWL2.AsymmetricProperty,
            OWL2.TransitiveProperty);

    /** Classes of blank nodes that are axioms of their own. */
    static final Set<Node> NODE_AXIOMS = nodes(
            OWL2.AllDisjointClasses, OWL2.AllDisjointProperties, OWL2.AllDifferent, OWL2.NegativePropertyAssertion);

    /** Predicates that are axioms between classes or properties. */
    static final Set<Node> AXIOM_PREDICATES = nodes(
            RDFS.subClassOf,
            OWL2.equivalentClass,
            OWL2.disjointWith,
            OWL2.disjointUnionOf,
            RDFS.subPropertyOf,
            OWL2.equivalentProperty,
            OWL2.propertyDisjointWith,
            OWL2.inverseOf,
            RDFS.domain,
            RDFS.range,
            OWL2.propertyChainAxiom,
            OWL2.hasKey);

    /** Predicates that build expressions and lists. */
    static final Set<Node> EXPRESSION_PREDICATES = nodes(
            RDF.first,
            RDF.rest,
            OWL2.onProperty,
            OWL2.onProperties,
            OWL2.intersectionOf,
            OWL2.unionOf,
            OWL2.complementOf,
            OWL2.datatypeComplementOf,
            OWL2.oneOf,
            OWL2.someValuesFrom,
            OWL2.allValuesFrom,
            OWL2.hasValue,
            OWL2.hasSelf,
            OWL2.minCardinality,
            OWL2.maxCardinality,
            OWL2.cardinality,
            OWL2.minQualifiedCardinality,
            OWL2.maxQualifiedCardinality,
            OWL2.qualifiedCardinality,
            OWL2.onClass,
            OWL2.onDataRange,
            OWL2.onDatatype,
            OWL2.withRestrictions,
            OWL2.members,
            OWL2.distinctMembers,
            OWL2.sourceIndividual,
            OWL2.assertionProperty,
            OWL2.targetIndividual,
            OWL2.targetValue,
            OWL2.annotatedSource,
            OWL2.annotatedProperty,
            OWL2.annotatedTarget);

    /** Predicates that bound a datatype. */
    private static final Set<Node> FACETS = Stream.concat(
                    Stream.of(
                                    "length",
                                    "minLength",
                                    "maxLength",
                                    "pattern",
                                    "minInclusive",
                                    "minExclusive",
                                    "maxInclusive",
                                    "maxExclusive",
                                    "totalDigits",
                                    "fractionDigits")
                            .map(name -> XSD.getURI() + name),
                    Stream.of(RDF.getURI() + "langRange"))
            .map(NodeFactory::createURI)
            .collect(Collectors.toUnmodifiableSet());

    /** Classes that only say what a blank node is. */
    private static final Set<Node> EXPRESSION_TYPES =
            nodes(OWL2.Class, OWL2.Restriction, RDFS.Datatype, RDF.List, OWL2.Axiom, OWL2.Annotation);

    /** Annotation properties that OWL 2 itself declares. */
    static final Set<Node> BUILT_IN_ANNOTATIONS = nodes(
            RDFS.label,
            RDFS.comment,
            RDFS.seeAlso,
            RDFS.isDefinedBy,
            OWL2.deprecated,
            OWL2.versionInfo,
            OWL2.priorVersion,
            OWL2.backwardCompatibleWith,
            OWL2.incompatibleWith);

    /** Facts between individuals in OWL's own terms. */
    static final Set<Node> EQUALITY = nodes(OWL2.sameAs, OWL2.differentFrom);

    private Syntax() {}

    private static Set<Node> nodes(Resource... terms) {
        return Stream.of(terms).map(Resource::asNode).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a blank node with this triple is a piece of syntax and not an individual. */
    static boolean marksSyntax(Triple triple) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(RDF.type.asNode())) {
            Node type = triple.getObject();
            return EXPRESSION_TYPES.contains(type) || NODE_AXIOMS.contains(type);
        }
        return EXPRESSION_PREDICATES.contains(predicate)
                || FACETS.contains(predicate)
                || AXIOM_PREDICATES.contains(predicate);
    }
}
