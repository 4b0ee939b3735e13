package org.turtleproof.release;

import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.OrderedGraph;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfWriter;

/**
 * {@code metadata.ttl}: the layer of what people wrote about the dataset, and what can be counted: DCAT 3 distributions, VoID statistics and
 * the PROV-O account of the build.
 *
 * <p>It digests the files written before it, so it is neither among them nor in the canonical file.
 */
final class MetadataArtefact implements Artefact {

    static final String PATH = "metadata.ttl";

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        DatasetDescription description = content.description();
        content.layer(Release.METADATA).view().find().forEachRemaining(model.getGraph()::add);
        description.statements().find().forEachRemaining(model.getGraph()::add);
        Resource dataset = model.createResource(description.dataset().getURI());
        new DistributionMetadata(content).describe(dataset, folder.files());
        new StatisticsMetadata(content).describe(dataset);
        new ProvenanceMetadata(content).describe(dataset);
        OrderedGraph stable = Canonicalizer.standard()
                .canonicalize(model.getGraph())
                .orElseThrow()
                .dataset()
                .defaultGraph();
        RdfWriter writer = new RdfWriter(content.kb().prefixes().plus(Prefixes.of(MetadataTerms.PREFIXES)));
        folder.add(
                PATH,
                "Description of the dataset: DCAT, VoID and PROV-O",
                RdfFormat.TURTLE.mediaType(),
                out -> writer.write(stable, RdfFormat.TURTLE, out));
    }

    /** Names of the layers in the order in which they are described. */
    static List<String> layers(ReleaseContent content) {
        return content.layers().names().stream().sorted().toList();
    }
}
