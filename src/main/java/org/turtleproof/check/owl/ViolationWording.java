package org.turtleproof.check.owl;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.turtleproof.rdf.Prefixes;

/**
 * Puts a violation of OWL 2 DL into words.
 *
 * @param prefixes for showing names
 * @param violation what the OWL API found
 */
record ViolationWording(Prefixes prefixes, OWLProfileViolation violation) {

    /** The wording of each kind, by the name of the OWL API's class. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry(
                    "UseOfNonSimplePropertyInCardinalityRestriction",
                    "a cardinality restriction uses a property that is transitive or has a chain%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInFunctionalPropertyAxiom",
                    "a property that is transitive or has a chain cannot be functional%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInInverseFunctionalObjectPropertyAxiom",
                    "a property that is transitive or has a chain cannot be inverse functional%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInAsymmetricObjectPropertyAxiom",
                    "a property that is transitive or has a chain cannot be asymmetric%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInIrreflexivePropertyAxiom",
                    "a property that is transitive or has a chain cannot be irreflexive%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInDisjointPropertiesAxiom",
                    "a property that is transitive or has a chain cannot be disjoint with another%s"),
            Map.entry(
                    "UseOfNonSimplePropertyInObjectHasSelf",
                    "a self restriction uses a property that is transitive or has a chain%s"),
            Map.entry("UseOfPropertyInChainCausesCycle", "a property chain depends on itself in a circle%s"),
            Map.entry("IllegalPunning", "one name stands for two kinds of property%s"),
            Map.entry("DatatypeIRIAlsoUsedAsClassIRI", "one name stands for a class and a datatype%s"),
            Map.entry("UseOfUndeclaredClass", "a class is used but not declared%s"),
            Map.entry("UseOfUndeclaredObjectProperty", "an object property is used but not declared%s"),
            Map.entry("UseOfUndeclaredDataProperty", "a data property is used but not declared%s"),
            Map.entry("UseOfUndeclaredAnnotationProperty", "a property is used but not declared%s"),
            Map.entry("UseOfUndeclaredDatatype", "a datatype is used but not declared%s"),
            Map.entry("UseOfUnknownDatatype", "a datatype is used that OWL 2 does not know%s"),
            Map.entry("UseOfDefinedDatatypeInLiteral", "a literal has a datatype that OWL 2 does not know%s"),
            Map.entry(
                    "UseOfDefinedDatatypeInDatatypeRestriction", "a literal has a datatype that OWL 2 does not know%s"),
            Map.entry("UseOfBuiltInDatatypeInDatatypeDefinition", "a built-in datatype is defined anew%s"),
            Map.entry("CycleInDatatypeDefinition", "a datatype is defined by itself%s"),
            Map.entry("UseOfAnonymousIndividual", "a blank node stands where OWL 2 DL wants a named individual%s"),
            Map.entry("UseOfIllegalFacetRestriction", "a facet does not fit its datatype%s"),
            Map.entry("LexicalNotInLexicalSpace", "a literal does not fit its datatype%s"),
            Map.entry("InsufficientOperands", "a class expression has too few operands%s"),
            Map.entry("InsufficientIndividuals", "an axiom names too few individuals%s"),
            Map.entry("InsufficientPropertyExpressions", "an axiom names too few properties%s"),
            Map.entry("EmptyOneOfAxiom", "an enumeration is empty%s"),
            Map.entry(
                    "UseOfTopDataPropertyAsSubPropertyInSubPropertyAxiom",
                    "owl:topDataProperty stands below another property%s"),
            Map.entry("UseOfReservedVocabularyForClassIRI", "a name reserved by RDF or OWL is used as a class%s"),
            Map.entry(
                    "UseOfReservedVocabularyForObjectPropertyIRI",
                    "a name reserved by RDF or OWL is used as a property%s"),
            Map.entry(
                    "UseOfReservedVocabularyForDataPropertyIRI",
                    "a name reserved by RDF or OWL is used as a property%s"),
            Map.entry(
                    "UseOfReservedVocabularyForAnnotationPropertyIRI",
                    "a name reserved by RDF or OWL is used as a property%s"),
            Map.entry(
                    "UseOfReservedVocabularyForIndividualIRI",
                    "a name reserved by RDF or OWL is used as an individual%s"),
            Map.entry("UseOfNonAbsoluteIRI", "an IRI is not absolute%s"));

    /** One line, without full stop. */
    String message() {
        return KINDS.getOrDefault(kind(), "the axiom is not one of OWL 2 DL%s")
                .formatted(culprit().map(name -> ": " + prefixes.show(name)).orElse(""));
    }

    /** The axiom that breaks a restriction. */
    Optional<OWLAxiom> axiom() {
        return part(violation::getAxiom);
    }

    /** The term that breaks a restriction, when it has a name. */
    Optional<Node> culprit() {
        Object culprit = part(violation::getExpression).orElse(null);
        if (culprit instanceof OWLLiteral literal) {
            culprit = literal.getDatatype();
        }
        if (culprit instanceof HasIRI named) {
            culprit = named.getIRI();
        }
        return culprit instanceof IRI iri && !iri.toString().startsWith("_:")
                ? Optional.of(NodeFactory.createURI(iri.toString()))
                : Optional.empty();
    }

    /** Whether a term is only not declared. */
    boolean isUndeclared() {
        return kind().startsWith("UseOfUndeclared");
    }

    /** Whether it is let pass: datatypes we cannot do without, and lexical forms, which syntax checks report. */
    boolean isTolerated() {
        return kind().equals("LexicalNotInLexicalSpace")
                || kind().contains("atatype")
                        && culprit()
                                .filter(name -> Literals.TOLERATED.contains(name.getURI()))
                                .isPresent();
    }

    /** What makes this finding the same as another: terms count once, axioms each. */
    String key() {
        return isUndeclared() || culprit().isPresent() ? message() : message() + axiom();
    }

    /** A part of the violation; the OWL API throws where there is none. */
    private static <T> Optional<T> part(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalStateException absent) {
            return Optional.empty();
        }
    }

    private String kind() {
        return violation.getClass().getSimpleName();
    }
}
