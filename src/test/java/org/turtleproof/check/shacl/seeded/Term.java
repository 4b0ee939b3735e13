package org.turtleproof.check.shacl.seeded;

/**
 * A term of an example: an IRI in the example's namespace when it has no quotation marks, else a literal.
 *
 * @param name local name, or lexical form
 * @param kind what it is
 * @param tag language tag, or the datatype's name in XML Schema
 */
record Term(String name, Kind kind, String tag) {

    enum Kind {
        IRI,
        TEXT,
        TAGGED,
        TYPED
    }

    static Term iri(String name) {
        return new Term(name, Kind.IRI, "");
    }

    static Term text(String text) {
        return new Term(text, Kind.TEXT, "");
    }

    static Term tagged(String text, String language) {
        return new Term(text, Kind.TAGGED, language);
    }

    static Term typed(String text, String datatype) {
        return new Term(text, Kind.TYPED, datatype);
    }
}
