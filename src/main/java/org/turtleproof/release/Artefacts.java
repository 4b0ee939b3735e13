package org.turtleproof.release;

import java.util.List;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.RdfFormat;

/** The artefacts of a release, in the order in which the manifest lists them. */
final class Artefacts {

    private static final DatasetArtefact TRIG = new DatasetArtefact(RdfFormat.TRIG);
    private static final DatasetArtefact JSON_LD = new DatasetArtefact(RdfFormat.JSON_LD);

    private Artefacts() {}

    /** All of them in rounds: those of one round need nothing of one another, only what former rounds have written. */
    static List<List<Artefact>> rounds() {
        return List.of(
                List.of(
                        new CanonicalArtefact(),
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
                        new FindingsArtefact()),
                List.of(
                        new CompressedArtefact(CanonicalArtefact.PATH),
                        new CompressedArtefact(TRIG.path()),
                        new CompressedArtefact(JSON_LD.path())),
                List.of(new MetadataArtefact()),
                List.of(new CompactArtefact()));
    }
}
