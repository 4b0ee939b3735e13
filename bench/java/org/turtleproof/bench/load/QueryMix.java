package org.turtleproof.bench.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * Twelve kinds of queries as people and pages ask them, over a generated graph.
 *
 * @param documents how many documents the graph has, which tells how many there are of everything else
 */
public record QueryMix(long documents) {

    private static final String PREFIXES = "PREFIX b: <https://example.org/bench/ontology#> "
            + "PREFIX ev: <https://w3id.org/turtleproof/evidence#> "
            + "PREFIX id: <https://example.org/bench/id/> "
            + "PREFIX oa: <http://www.w3.org/ns/oa#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final long EVENTS = 20;
    private static final long CLAIMS = 60;
    private static final long PERSONS = 5;
    private static final long ORGANISATIONS = 2;

    /** A large prime, so that neighbours in number are no neighbours in the graph. */
    private static final long STRIDE = 104_729;

    private static final List<Template> KINDS = Stream.of(
                    "SELECT ?property ?value WHERE { id:event-%1$d ?property ?value } LIMIT %5$d",
                    "SELECT ?claim ?stance WHERE { ?claim ev:subject id:event-%1$d ; ev:stance ?stance } LIMIT %5$d",
                    "SELECT ?file ?start ?end WHERE { id:claim-%2$d ev:passage ?passage . ?passage ev:document/ev:fileName ?file ;"
                            + " oa:start ?start ; oa:end ?end } LIMIT %5$d",
                    "SELECT ?person ?label WHERE { ?person b:memberOf id:organisation-%4$d ; rdfs:label ?label"
                            + " FILTER(lang(?label) = 'fr') } LIMIT %5$d",
                    "SELECT ?event ?begins WHERE { ?event b:heldIn id:city-%6$d ; b:begins ?begins"
                            + " FILTER(?begins > '1900-03-01'^^xsd:date) } ORDER BY ?begins ?event LIMIT %5$d",
                    "SELECT ?person (COUNT(?event) AS ?events) WHERE { ?event b:participant ?person ; b:heldIn id:city-%6$d ;"
                            + " b:attendance ?attendance FILTER(?attendance > 500) } GROUP BY ?person"
                            + " ORDER BY DESC(?events) ?person LIMIT %5$d",
                    "SELECT ?event ?goods ?number WHERE { ?goods b:madeBy id:organisation-%4$d . ?event b:involves ?goods"
                            + " OPTIONAL { ?event b:amount ?amount . ?amount b:number ?number } } LIMIT %5$d",
                    "SELECT DISTINCT ?country WHERE { ?event b:participant id:person-%3$d ; b:heldIn/b:locatedIn ?country }"
                            + " LIMIT %5$d",
                    "ASK { ?event b:participant id:person-%3$d ; b:attendance %5$d }",
                    "SELECT ?claim ?source WHERE { ?passage ev:document id:document-%6$d . ?claim ev:passage ?passage ;"
                            + " ev:originalSource ?source FILTER NOT EXISTS { ?claim ev:stance ev:asserted } } LIMIT %5$d",
                    "SELECT ?event ?attendance WHERE { ?event a b:Summit ; b:attendance ?attendance ; b:organiser"
                            + " id:organisation-%4$d } ORDER BY ?attendance ?event LIMIT %5$d",
                    "SELECT ?source WHERE { { id:claim-%2$d ev:attribution/ev:agent ?source } UNION"
                            + " { id:claim-%2$d ev:originalSource ?source } } LIMIT %5$d")
            .map(kind -> Template.of(PREFIXES + kind))
            .toList();

    private static final List<Template> ENCODED =
            KINDS.stream().map(Template::encoded).toList();

    /** How many kinds there are. */
    public static int kinds() {
        return KINDS.size();
    }

    /** The query of a number from 0: its kind is the number modulo that of kinds, and no two numbers have the same text. */
    public String query(long number) {
        return fill(KINDS, number);
    }

    /** The same query as the value of a parameter in the query of an IRI. */
    public String encoded(long number) {
        return fill(ENCODED, number);
    }

    private String fill(List<Template> kinds, long number) {
        long turn = number / KINDS.size();
        long spread = turn * STRIDE;
        // Every entity has had its turn at this kind after as many turns as there are; the limit tells those apart.
        return kinds.get((int) (number % KINDS.size()))
                .fill(
                        spread % (documents * EVENTS),
                        spread % (documents * CLAIMS),
                        spread % (documents * PERSONS),
                        spread % (documents * ORGANISATIONS),
                        1_000 + turn,
                        spread % documents);
    }
}
