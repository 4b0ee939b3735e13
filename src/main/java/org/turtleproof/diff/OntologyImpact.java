package org.turtleproof.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The policy of the changelog on terms: what breaks users of an ontology, and what does not. */
final class OntologyImpact {

    private static final Set<String> DOCUMENTATION = keys(
            RDFS.label,
            RDFS.comment,
            RDFS.isDefinedBy,
            RDFS.seeAlso,
            OWL.versionInfo,
            OWL2.deprecated,
            SKOS.altLabel,
            SKOS.definition,
            SKOS.example,
            SKOS.hiddenLabel,
            SKOS.note,
            SKOS.prefLabel,
            SKOS.scopeNote,
            DCTerms.title,
            DCTerms.description,
            DCTerms.source,
            DCTerms.license,
            DCTerms.creator,
            SKOS.exactMatch,
            SKOS.closeMatch);

    private static final Set<String> NARROWING = keys(
            RDFS.domain,
            RDFS.range,
            OWL.disjointWith,
            OWL2.propertyDisjointWith,
            OWL2.disjointUnionOf,
            OWL.complementOf,
            OWL.differentFrom,
            OWL2.hasKey);

    private static final Set<String> WIDENING =
            keys(RDFS.subClassOf, RDFS.subPropertyOf, OWL.inverseOf, OWL2.propertyChainAxiom);

    private static final Set<String> NARROWING_KINDS = keys(
            OWL.FunctionalProperty, OWL.InverseFunctionalProperty, OWL2.AsymmetricProperty, OWL2.IrreflexiveProperty);

    private OntologyImpact() {}

    static ChangeGroup judge(ChangeGroup terms) {
        return new ChangeGroup(
                terms.title(),
                terms.changes().stream()
                        .map(change -> change.judged(Optional.of(impact(change))))
                        .toList());
    }

    private static Impact impact(SubjectChange change) {
        boolean axiom = change.subject().key().startsWith("[");
        return switch (change.kind()) {
            case ADDED ->
                axiom ? Impact.breaking("an axiom forbids more than before") : Impact.compatible("a new term");
            case REMOVED ->
                axiom ? Impact.compatible("an axiom forbids less than before") : Impact.breaking("a term is gone");
            case RENAMED -> Impact.breaking("a term has another name");
            case CHANGED -> worst(change.properties());
        };
    }

    private static Impact worst(List<PropertyChange> changes) {
        List<Impact> impacts = changes.stream().map(OntologyImpact::impact).toList();
        return impacts.stream().filter(Impact::breaking).findFirst().orElseGet(() -> impacts.get(0));
    }

    private static Impact impact(PropertyChange change) {
        String property = change.property().key();
        if (DOCUMENTATION.contains(property)) {
            return Impact.compatible("documentation only");
        }
        if (NARROWING.contains(property)) {
            return change.added().isEmpty()
                    ? Impact.compatible("asks less of data")
                    : Impact.breaking("data that was right may clash with "
                            + change.property().text());
        }
        if (WIDENING.contains(property)) {
            if (change.added().stream().anyMatch(value -> value.key().startsWith("["))) {
                return Impact.breaking("data that was right may clash with a new restriction");
            }
            return change.removed().stream().allMatch(value -> value.key().startsWith("["))
                    ? Impact.compatible("more follows than before")
                    : Impact.breaking("less follows than before");
        }
        if (property.equals(key(RDF.type))) {
            if (!change.removed().stream().map(Value::key).allMatch(NARROWING_KINDS::contains)) {
                return Impact.breaking("the term is of another kind");
            }
            return change.added().stream().map(Value::key).anyMatch(NARROWING_KINDS::contains)
                    ? Impact.breaking("data that was right may clash with the property's new kind")
                    : Impact.compatible("more follows than before");
        }
        return Impact.breaking("the meaning of " + change.property().text() + " is not known to be harmless");
    }

    static String key(Resource resource) {
        return "<" + resource.getURI() + ">";
    }

    static Set<String> keys(Resource... resources) {
        return java.util.Arrays.stream(resources)
                .map(OntologyImpact::key)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
