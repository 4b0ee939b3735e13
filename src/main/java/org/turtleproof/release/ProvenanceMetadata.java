package org.turtleproof.release;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.source.SourceFile;

/**
 * What PROV-O says of a release: one build, by one compiler, from these sources, following this policy. It has no times: the
 * same sources give the same account on any day.
 *
 * @param content what is released
 */
record ProvenanceMetadata(ReleaseContent content) {

    void describe(Resource dataset) {
        Model model = dataset.getModel();
        Resource compiler = model.createResource(MetadataTerms.SOFTWARE_AGENT)
                .addProperty(RDFS.label, "Turtleproof " + content.compilerVersion())
                .addProperty(OWL.versionInfo, content.compilerVersion());
        Resource association =
                model.createResource(MetadataTerms.ASSOCIATION).addProperty(MetadataTerms.AGENT, compiler);
        for (QueryFile policy : content.kb().queries(QueryKind.POLICY)) {
            Resource plan = source(model, policy.file()).addProperty(RDF.type, MetadataTerms.PLAN);
            policy.header("title").ifPresent(title -> plan.addProperty(DCTerms.title, title, "en"));
            association.addProperty(MetadataTerms.HAD_PLAN, plan);
        }
        Resource build = model.createResource(MetadataTerms.ACTIVITY)
                .addProperty(RDFS.label, "build", "en")
                .addProperty(MetadataTerms.WAS_ASSOCIATED_WITH, compiler)
                .addProperty(MetadataTerms.QUALIFIED_ASSOCIATION, association);
        for (SourceFile file : content.kb().sources().files()) {
            Resource source = source(model, file);
            source.addProperty(MetadataTerms.HAS_CHECKSUM, DistributionMetadata.checksum(model, file.sha256()));
            build.addProperty(MetadataTerms.USED, source);
        }
        dataset.addProperty(RDF.type, MetadataTerms.ENTITY).addProperty(MetadataTerms.WAS_GENERATED_BY, build);
    }

    private Resource source(Model model, SourceFile file) {
        return model.createResource(content.iri("source", file.name())).addProperty(RDF.type, MetadataTerms.ENTITY);
    }
}
