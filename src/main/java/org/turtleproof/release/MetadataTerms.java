package org.turtleproof.release;

import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of foreign vocabularies that metadata is written in and Jena has no constants for. */
final class MetadataTerms {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "prov", PROV,
            "spdx", SPDX,
            "void", "http://rdfs.org/ns/void#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    static final Resource ACTIVITY = resource(PROV + "Activity");
    static final Resource ASSOCIATION = resource(PROV + "Association");
    static final Resource ENTITY = resource(PROV + "Entity");
    static final Resource PLAN = resource(PROV + "Plan");
    static final Resource SOFTWARE_AGENT = resource(PROV + "SoftwareAgent");
    static final Property AGENT = property(PROV + "agent");
    static final Property HAD_PLAN = property(PROV + "hadPlan");
    static final Property QUALIFIED_ASSOCIATION = property(PROV + "qualifiedAssociation");
    static final Property USED = property(PROV + "used");
    static final Property WAS_ASSOCIATED_WITH = property(PROV + "wasAssociatedWith");
    static final Property WAS_GENERATED_BY = property(PROV + "wasGeneratedBy");

    static final Resource CHECKSUM = resource(SPDX + "Checksum");
    static final Resource SHA256 = resource(SPDX + "checksumAlgorithm_sha256");
    static final Property ALGORITHM = property(SPDX + "algorithm");
    static final Property CHECKSUM_VALUE = property(SPDX + "checksumValue");
    static final Property HAS_CHECKSUM = property(SPDX + "checksum");

    static final Property DCAT_VERSION = property("http://www.w3.org/ns/dcat#version");

    private MetadataTerms() {}

    /** The IRI that stands for a media type, parameters left out. */
    static Resource mediaType(String mediaType) {
        return resource(IANA + mediaType.split(";", 2)[0].strip());
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
