package org.turtleproof.serve.sparql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.ResultFormat;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;

/** In which formats answers to queries, and graphs, can be had. */
public final class ResultFormats {

    private static final Map<Offer, ResultFormat> TABLE_FORMATS = tableFormats();

    /** Formats of tables and of yes or no. */
    public static final Negotiator TABLES = new Negotiator(List.copyOf(TABLE_FORMATS.keySet()));

    /** Formats of a graph. */
    public static final Negotiator GRAPHS = new Negotiator(offers(false));

    /** Formats of a whole dataset. */
    public static final Negotiator DATASETS = new Negotiator(offers(true));

    private ResultFormats() {}

    private static Map<Offer, ResultFormat> tableFormats() {
        Map<Offer, ResultFormat> formats = new LinkedHashMap<>();
        formats.put(table(ResultFormat.JSON, "application/json"), ResultFormat.JSON);
        formats.put(table(ResultFormat.XML, "application/xml", "text/xml"), ResultFormat.XML);
        formats.put(table(ResultFormat.CSV), ResultFormat.CSV);
        formats.put(table(ResultFormat.TSV), ResultFormat.TSV);
        return Collections.unmodifiableMap(formats);
    }

    private static Offer table(ResultFormat format, String... aliases) {
        return new Offer(format.label(), format.label(), format.mediaType(), List.of(aliases));
    }

    private static List<Offer> offers(boolean namedGraphs) {
        List<Offer> offers = new ArrayList<>();
        for (RdfFormat format : RdfFormat.values()) {
            boolean quadsOnly = format == RdfFormat.TRIG || format == RdfFormat.N_QUADS;
            if (namedGraphs ? format.holdsNamedGraphs() : !quadsOnly) {
                offers.add(offer(format));
            }
        }
        return offers;
    }

    /** A format of RDF as an offer to clients. */
    public static Offer offer(RdfFormat format) {
        return Offer.of(format.label(), format.extension(), format.mediaType());
    }

    /** The format of RDF that such an offer stands for. */
    public static RdfFormat rdf(Offer offer) {
        return RdfFormat.ofMediaType(offer.mediaType()).orElseThrow();
    }

    static ResultFormat table(Offer offer) {
        return TABLE_FORMATS.get(offer);
    }

    static Offer of(Query query, QueryRequest request) {
        Negotiator possible = query.isSelectType() || query.isAskType() ? TABLES : GRAPHS;
        return choose(possible, request.format(), request.accept());
    }

    /**
     * The format that a client gets.
     *
     * @throws org.turtleproof.serve.http.ProblemException 406 with the list of offers when it accepts none
     */
    public static Offer choose(Negotiator possible, Optional<String> format, Optional<String> accept) {
        Optional<Offer> chosen = format.isPresent() ? possible.named(format.get()) : possible.choose(accept);
        return chosen.orElseThrow(() -> notAcceptable(possible).asException());
    }

    private static Problem notAcceptable(Negotiator possible) {
        String offers = String.join(
                ", ",
                possible.offers().stream()
                        .map(offer -> offer.extension() + " (" + offer.mediaType() + ")")
                        .toList());
        return Problem.of(406, "Not acceptable", "This can be had as " + offers);
    }
}
