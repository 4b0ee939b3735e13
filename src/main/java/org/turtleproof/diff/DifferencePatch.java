package org.turtleproof.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.rdf.NodeOrder;

/**
 * A difference as RDF Patch: what to delete from the old version's canonical file and what to add to it.
 *
 * <p>Blank nodes of the old version go by the labels of its {@code graph.nq}; those that only the new version has get labels
 * that no canonical file has.
 */
public final class DifferencePatch implements DifferenceRenderer {

    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeOrder.INSTANCE)
            .thenComparing(Quad::asTriple, NodeOrder.ofTriples());

    @Override
    public String name() {
        return "patch";
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        DatasetGraph old = CanonicalVersion.of(comparison.before());
        DatasetGraph now = new BlankNodePairing(old, CanonicalVersion.of(comparison.after())).renamed();
        RDFChangesWriterText patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.txnBegin();
        minus(old, now)
                .forEach(quad -> patch.delete(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        minus(now, old)
                .forEach(quad -> patch.add(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        patch.txnCommit();
        patch.finish();
        out.flush();
    }

    private static Node graph(Quad quad) {
        return quad.isDefaultGraph() ? null : quad.getGraph();
    }

    private static List<Quad> minus(DatasetGraph one, DatasetGraph other) {
        Set<Quad> others = new HashSet<>();
        other.find().forEachRemaining(others::add);
        List<Quad> rest = new ArrayList<>();
        one.find().forEachRemaining(quad -> {
            if (!others.contains(quad)) {
                rest.add(quad);
            }
        });
        rest.sort(ORDER);
        return rest;
    }
}
