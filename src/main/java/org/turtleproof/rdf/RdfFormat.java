package org.turtleproof.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.turtleproof.source.Span;

/** All that is known of each RDF format: label, file extensions, media types and how exactly its readers know places. */
public enum RdfFormat {
    TURTLE("Turtle", Span.Extent.TOKEN, List.of("ttl"), "text/turtle", List.of("application/x-turtle")),
    TRIG("TriG", Span.Extent.TOKEN, List.of("trig"), "application/trig", List.of("application/x-trig")),
    N_TRIPLES("N-Triples", Span.Extent.TOKEN, List.of("nt"), "application/n-triples", List.of()),
    N_QUADS("N-Quads", Span.Extent.TOKEN, List.of("nq"), "application/n-quads", List.of("text/x-nquads")),
    RDF_XML("RDF/XML", Span.Extent.LINE, List.of("rdf", "owl", "xml"), "application/rdf+xml", List.of()),
    JSON_LD("JSON-LD", Span.Extent.FILE, List.of("jsonld", "json"), "application/ld+json", List.of());

    private final String label;
    private final Span.Extent extent;
    private final List<String> extensions;
    private final String mediaType;
    private final List<String> mediaTypeAliases;

    RdfFormat(
            String label,
            Span.Extent extent,
            List<String> extensions,
            String mediaType,
            List<String> mediaTypeAliases) {
        this.label = label;
        this.extent = extent;
        this.extensions = extensions;
        this.mediaType = mediaType;
        this.mediaTypeAliases = mediaTypeAliases;
    }

    /** The name people know it by. */
    public String label() {
        return label;
    }

    /** Jena's name for it, looked up when it is asked for: who names formats only need not load Jena. */
    public Lang lang() {
        return RDFLanguages.contentTypeToLang(mediaType);
    }

    /** How exactly places in such a file are known. */
    public Span.Extent extent() {
        return extent;
    }

    /** The preferred file extension, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** The registered media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it can hold named graphs. */
    public boolean holdsNamedGraphs() {
        return this == TRIG || this == N_QUADS || this == JSON_LD;
    }

    /** The format of a file by its extension, whatever its case. */
    public static Optional<RdfFormat> ofFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** The format of a media type, with or without parameters. */
    public static Optional<RdfFormat> ofMediaType(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare) || format.mediaTypeAliases.contains(bare))
                .findFirst();
    }

    /** The format people ask for by its extension or label, such as {@code ttl} or {@code turtle}. */
    public static Optional<RdfFormat> ofName(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(wanted)
                        || format.label.toLowerCase(Locale.ROOT).equals(wanted)
                        || format.mediaType.equals(wanted))
                .findFirst();
    }
}
