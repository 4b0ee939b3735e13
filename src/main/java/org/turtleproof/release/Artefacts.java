package org.turtleproof.release;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.release.ArtefactWriting.Step;

/** The artefacts of a release, in the order in which the manifest lists them; what takes longest begins first. */
final class Artefacts {

    private static final Artefact CANONICAL = new CanonicalArtefact();
    private static final DatasetArtefact TRIG = new DatasetArtefact(RdfFormat.TRIG);
    private static final DatasetArtefact JSON_LD = new DatasetArtefact(RdfFormat.JSON_LD);
    private static final List<Artefact> INDEPENDENT = List.of(
            CANONICAL,
            TRIG,
            JSON_LD,
            new LayersArtefact(),
            new SingleLayerArtefact(Layers.ONTOLOGY, "The ontology", RdfFormat.TURTLE),
            new SingleLayerArtefact(Layers.ONTOLOGY, "The ontology", RdfFormat.RDF_XML),
            new SingleLayerArtefact(Layers.SHAPES, "The shapes", RdfFormat.TURTLE),
            new QueriesArtefact(),
            new AnswersArtefact(),
            new QuestionIndexArtefact(),
            new GuideArtefact(),
            new FindingsArtefact());

    private Artefacts() {}

    /** All of them: the metadata describe whatever comes before them, and are in the compact file. */
    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        INDEPENDENT.forEach(artefact -> steps.add(new Step(artefact, List.of())));
        steps.add(new Step(new CompressedArtefact(CanonicalArtefact.PATH), List.of(CANONICAL)));
        steps.add(new Step(new CompressedArtefact(TRIG.path()), List.of(TRIG)));
        steps.add(new Step(new CompressedArtefact(JSON_LD.path()), List.of(JSON_LD)));
        Artefact metadata = new MetadataArtefact();
        steps.add(new Step(metadata, steps.stream().map(Step::artefact).toList()));
        steps.add(new Step(new CompactArtefact(), List.of(metadata)));
        return List.copyOf(steps);
    }
}
