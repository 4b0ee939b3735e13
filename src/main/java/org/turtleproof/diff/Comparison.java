package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.turtleproof.kb.Layers;
import org.turtleproof.release.Release;

/**
 * The comparison of two versions.
 *
 * @param before the old version
 * @param after the new version
 */
public record Comparison(Version before, Version after) {

    private static final String CLAIMS = "claims";
    private static final String CONTESTED = "contested";
    private static final String EVIDENCE = "evidence";

    /** Layers that are compared under a title of their own, or as consequences. */
    private static final Set<String> TITLED = Set.of(
            CLAIMS,
            CONTESTED,
            EVIDENCE,
            Layers.ESTABLISHED,
            Layers.INFERRED,
            Layers.ONTOLOGY,
            Layers.SHAPES,
            Release.METADATA);

    /** Compares everything. */
    public Difference difference() {
        ClaimContents oldContents = ClaimContents.of(before.layer(CLAIMS));
        ClaimContents newContents = ClaimContents.of(after.layer(CLAIMS));
        List<MovedPassage> moved = new PassageMoves(before, after).find(EVIDENCE);
        List<ChangeGroup> groups = new ArrayList<>();
        groups.add(compare("entities", entities(before, oldContents), entities(after, newContents)));
        groups.add(compare("claims", before.layer(CLAIMS), after.layer(CLAIMS)));
        groups.add(
                withoutMoved(compare("documents and passages", before.layer(EVIDENCE), after.layer(EVIDENCE)), moved));
        groups.add(OntologyImpact.judge(compare("terms", before.layer(Layers.ONTOLOGY), after.layer(Layers.ONTOLOGY))));
        groups.add(ShapeImpact.judge(compare("shapes", before.layer(Layers.SHAPES), after.layer(Layers.SHAPES))));
        groups.add(compare("the data set", before.layer(Release.METADATA), after.layer(Release.METADATA)));
        for (String layer : otherLayers()) {
            groups.add(compare("layer " + layer, before.layer(layer), after.layer(layer)));
        }
        return new Difference(
                before.name(),
                after.name(),
                groups.stream().filter(group -> !group.changes().isEmpty()).toList(),
                moved,
                new FactComparison(before, after, oldContents, newContents).changes(),
                AnswerComparison.changes(before.answers(), after.answers()),
                Stream.concat(before.notes().stream(), after.notes().stream()).toList());
    }

    private ChangeGroup compare(String title, Graph old, Graph now) {
        return new SubjectComparison(before, after, old, now).group(title);
    }

    private SortedSet<String> otherLayers() {
        SortedSet<String> layers = new TreeSet<>(before.layers());
        layers.addAll(after.layers());
        layers.removeAll(TITLED);
        return layers;
    }

    /** What is said of entities directly; what only claims say of them is a consequence of the claims. */
    private static Graph entities(Version version, ClaimContents contents) {
        Graph entities = GraphFactory.createGraphMem();
        for (String layer : List.of(Layers.ESTABLISHED, CONTESTED)) {
            version.layer(layer)
                    .find()
                    .filterDrop((Triple triple) -> contents.contain(triple))
                    .forEachRemaining(entities::add);
        }
        return entities;
    }

    private static ChangeGroup withoutMoved(ChangeGroup evidence, List<MovedPassage> moved) {
        return new ChangeGroup(
                evidence.title(),
                evidence.changes().stream()
                        .filter(change -> moved.stream()
                                .noneMatch(move -> change.subject().equals(move.oldPassage())
                                        || change.subject().equals(move.newPassage())))
                        .toList());
    }
}
