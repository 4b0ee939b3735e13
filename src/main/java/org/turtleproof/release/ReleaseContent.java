package org.turtleproof.release;

import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.RdfWriter;

/**
 * What all artefacts of a release are made from.
 *
 * @param proof the knowledge base, proven
 * @param form all layers in canonical form; its digest is the release's identity
 * @param dataset the statements of {@code form}, under its labels and in a stable order
 * @param compilerVersion the version of the compiler that builds
 */
record ReleaseContent(CheckedKnowledgeBase proof, CanonicalForm form, DatasetGraph dataset, String compilerVersion) {

    KnowledgeBase kb() {
        return proof.kb();
    }

    Layers layers() {
        return kb().layers();
    }

    /** The graph of a layer, under the labels of the release. */
    Graph layer(String name) {
        return dataset.getGraph(layers().graphName(name));
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
