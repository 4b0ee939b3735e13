package org.turtleproof.release;

import org.apache.jena.atlas.lib.IRILib;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.OrderedDataset;
import org.turtleproof.rdf.OrderedGraph;
import org.turtleproof.rdf.RdfWriter;

/**
 * What all artefacts of a release are made from.
 *
 * @param proof the knowledge base, proven
 * @param form all layers in canonical form; its digest is the release's identity
 * @param compilerVersion the version of the compiler that builds
 */
record ReleaseContent(CheckedKnowledgeBase proof, CanonicalForm form, String compilerVersion) {

    KnowledgeBase kb() {
        return proof.kb();
    }

    Layers layers() {
        return kb().layers();
    }

    /** All statements, under the labels of the release. */
    OrderedDataset dataset() {
        return form.dataset();
    }

    /** The graph of a layer, under the labels of the release. */
    OrderedGraph layer(String name) {
        return dataset().graph(layers().graphName(name));
    }

    /** Writes with the knowledge base's own prefixes. */
    RdfWriter writer() {
        return new RdfWriter(kb().prefixes());
    }

    /** The IRI of a file of the sources or of the release, by its path. */
    String iri(String folder, String path) {
        return layers().base() + folder + "/" + IRILib.encodeUriPath(path);
    }

    DatasetDescription description() {
        return DatasetDescription.of(kb());
    }
}
