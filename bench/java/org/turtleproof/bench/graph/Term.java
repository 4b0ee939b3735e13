package org.turtleproof.bench.graph;

import java.util.Locale;

/**
 * A term as both syntaxes write it.
 *
 * @param turtle its Turtle, with a prefix where there is one
 * @param nTriples its N-Triples
 */
record Term(String turtle, String nTriples) {

    static final Term TYPE = new Term("a", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");

    /** The namespaces of what is written. */
    enum Space {
        B("https://example.org/bench/ontology#"),
        DCAT("http://www.w3.org/ns/dcat#"),
        DCT("http://purl.org/dc/terms/"),
        EV("https://w3id.org/turtleproof/evidence#"),
        ID("https://example.org/bench/id/"),
        OA("http://www.w3.org/ns/oa#"),
        RDFS("http://www.w3.org/2000/01/rdf-schema#"),
        VOID("http://rdfs.org/ns/void#"),
        XSD("http://www.w3.org/2001/XMLSchema#");

        private final String iri;

        Space(String iri) {
            this.iri = iri;
        }

        String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }

        String iri() {
            return iri;
        }

        Term name(String local) {
            return new Term(prefix() + ":" + local, "<" + iri + local + ">");
        }
    }

    static Term id(String kind, long number) {
        return Space.ID.name(kind + "-" + number);
    }

    static Term own(String local) {
        return Space.B.name(local);
    }

    static Term evidence(String local) {
        return Space.EV.name(local);
    }

    static Term iri(String iri) {
        return same("<" + iri + ">");
    }

    static Term text(String text, String language) {
        return same("\"" + text + "\"@" + language);
    }

    static Term plain(String text) {
        return same("\"" + text + "\"");
    }

    static Term integer(long value) {
        return new Term(Long.toString(value), "\"" + value + "\"^^<" + Space.XSD.iri() + "integer>");
    }

    static Term date(String day) {
        return new Term("\"" + day + "\"^^xsd:date", "\"" + day + "\"^^<" + Space.XSD.iri() + "date>");
    }

    static Term blank(long number) {
        return same("_:n" + number);
    }

    private static Term same(String text) {
        return new Term(text, text);
    }
}
