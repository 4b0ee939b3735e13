package org.turtleproof.release;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What DCAT 3 says of a release: its version, its identity, and each file as a distribution with size and digest.
 *
 * @param content what is released
 */
record DistributionMetadata(ReleaseContent content) {

    void describe(Resource dataset, List<ReleaseFile> files) {
        dataset.addProperty(RDF.type, DCAT.Dataset)
                .addProperty(MetadataTerms.DCAT_VERSION, content.description().version())
                .addProperty(DCTerms.identifier, "sha256:" + CanonicalArtefact.digest(files));
        for (ReleaseFile file : files) {
            dataset.addProperty(DCAT.distribution, distribution(dataset, file));
        }
    }

    private Resource distribution(Resource dataset, ReleaseFile file) {
        Model model = dataset.getModel();
        Resource distribution = model.createResource(content.iri("release", file.path()))
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, file.title(), "en")
                .addLiteral(
                        DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
                .addProperty(MetadataTerms.HAS_CHECKSUM, checksum(model, file.sha256()));
        dataset.listProperties(DCTerms.license)
                .toList()
                .forEach(licence -> distribution.addProperty(DCTerms.license, licence.getObject()));
        if (file.path().endsWith(".gz")) {
            String plain = file.path().substring(0, file.path().length() - ".gz".length());
            distribution.addProperty(DCAT.compressFormat, MetadataTerms.mediaType(file.mediaType()));
            distribution.addProperty(DCTerms.isFormatOf, model.createResource(content.iri("release", plain)));
        } else {
            distribution.addProperty(DCAT.mediaType, MetadataTerms.mediaType(file.mediaType()));
        }
        if (file.path().equals(CanonicalArtefact.PATH)) {
            dataset.addProperty(VOID.dataDump, distribution);
        }
        return distribution;
    }

    static Resource checksum(Model model, String sha256) {
        return model.createResource(MetadataTerms.CHECKSUM)
                .addProperty(MetadataTerms.ALGORITHM, MetadataTerms.SHA256)
                .addProperty(MetadataTerms.CHECKSUM_VALUE, sha256, XSDDatatype.XSDhexBinary);
    }
}
