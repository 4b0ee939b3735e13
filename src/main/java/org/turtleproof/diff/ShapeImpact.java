package org.turtleproof.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.kb.evidence.EvidenceTerms;

/** The policy of the changelog on shapes: a shape breaks users when data that passed may now fail. */
final class ShapeImpact {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final String SEVERITY = "<" + SHACL + "severity>";
    private static final String VIOLATION = "<" + SHACL + "Violation>";

    private static final Set<String> DOCUMENTATION = Set.of(
            "<" + SHACL + "message>",
            "<" + SHACL + "name>",
            "<" + SHACL + "description>",
            "<" + SHACL + "order>",
            "<" + EvidenceTerms.NAMESPACE + "help>",
            OntologyImpact.key(RDFS.label),
            OntologyImpact.key(RDFS.comment));

    private ShapeImpact() {}

    static ChangeGroup judge(ChangeGroup shapes) {
        return new ChangeGroup(
                shapes.title(),
                shapes.changes().stream()
                        .map(change -> change.judged(Optional.of(impact(change))))
                        .toList());
    }

    private static Impact impact(SubjectChange change) {
        return switch (change.kind()) {
            case REMOVED -> Impact.compatible("asks less of data");
            case RENAMED -> Impact.breaking("the rule has another name");
            case ADDED ->
                isMild(change.properties())
                        ? Impact.compatible("reports without failing")
                        : Impact.breaking("data that passed may fail");
            case CHANGED -> changed(change.properties());
        };
    }

    private static boolean isMild(List<PropertyChange> properties) {
        return properties.stream()
                .filter(property -> property.property().key().equals(SEVERITY))
                .anyMatch(property ->
                        property.added().stream().noneMatch(value -> value.key().equals(VIOLATION)));
    }

    private static Impact changed(List<PropertyChange> properties) {
        List<PropertyChange> telling = properties.stream()
                .filter(property -> !DOCUMENTATION.contains(property.property().key()))
                .toList();
        if (telling.isEmpty()) {
            return Impact.compatible("documentation only");
        }
        if (telling.size() == 1 && isMild(telling)) {
            return Impact.compatible("reports without failing");
        }
        return Impact.breaking("data that passed may fail");
    }
}
