package org.turtleproof.check.shacl.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.turtleproof.diagnostic.Suggestion;

/** The properties of SHACL's namespace that a shape may have. */
final class ShaclTerms {

    /** Parameters that belong to another one, targets, and what does not constrain anything. */
    private static final List<String> OTHERS = List.of(
            "path",
            "flags",
            "ignoredProperties",
            "qualifiedValueShape",
            "qualifiedValueShapesDisjoint",
            "target",
            "targetClass",
            "targetNode",
            "targetObjectsOf",
            "targetSubjectsOf",
            "deactivated",
            "severity",
            "message",
            "name",
            "description",
            "order",
            "group",
            "defaultValue",
            "sparql",
            "prefixes",
            "declare",
            "shapesGraph",
            "suggestedShapesGraph",
            "entailment",
            "rule",
            "intersection",
            "union",
            "nodes",
            "filterShape");

    private ShaclTerms() {}

    /** What to say of a triple of a shape whose property SHACL does not have, if it is one. */
    static Stream<String> complaint(Triple triple) {
        Node property = triple.getPredicate();
        if (!property.getNameSpace().equals(SHACL.NS) || known().anyMatch(property.getLocalName()::equals)) {
            return Stream.empty();
        }
        String meant = Suggestion.nearest(property.getLocalName(), known().toList())
                .map(name -> "; did you mean sh:" + name + "?")
                .orElse("");
        return Stream.of("sh:" + property.getLocalName() + " is no part of SHACL Core or SHACL-SPARQL" + meant);
    }

    private static Stream<String> known() {
        return Stream.concat(
                OTHERS.stream(),
                Arrays.stream(CoreComponent.values()).map(one -> one.parameter().getLocalName()));
    }
}
