package org.turtleproof.check.shacl.seeded;

/** How the terms of an example are written. */
enum Names {
    PREFIXED("@prefix ex: <http://example.org/> .\n"),
    LONG_QUOTES("@prefix ex: <http://example.org/> .\n") {
        @Override
        String quote(String text) {
            return "\"\"\"" + text + "\"\"\"";
        }
    },
    FULL("") {
        @Override
        String iri(String local) {
            return "<http://example.org/" + local + ">";
        }

        @Override
        String a() {
            return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        }

        @Override
        String datatype(String name) {
            return "<http://www.w3.org/2001/XMLSchema#" + name + ">";
        }
    },
    BASE("@base <http://example.org/> .\n") {
        @Override
        String iri(String local) {
            return "<" + local + ">";
        }
    },
    EMPTY_PREFIX("@prefix : <http://example.org/> .\n") {
        @Override
        String iri(String local) {
            return ":" + local;
        }
    },
    SPARQL_PREFIX("PREFIX ex: <http://example.org/>\n"),
    NON_LATIN("@prefix ex: <http://example.org/> .\n") {
        @Override
        String local(String name) {
            return "слово-" + name;
        }
    };

    private final String header;

    Names(String header) {
        this.header = header;
    }

    /** The lines before the data; {@code xsd:} is declared where it is used. */
    String header() {
        return this == FULL ? "" : header + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
    }

    /** The local name that an example's name stands for. */
    String local(String name) {
        return name;
    }

    String iri(String local) {
        return "ex:" + local;
    }

    String a() {
        return "a";
    }

    String datatype(String name) {
        return "xsd:" + name;
    }

    String quote(String text) {
        return "\"" + text + "\"";
    }

    String name(String name) {
        return iri(local(name));
    }

    String write(Term term) {
        return switch (term.kind()) {
            case IRI -> name(term.name());
            case TEXT -> quote(term.name());
            case TAGGED -> quote(term.name()) + "@" + term.tag();
            case TYPED -> typed(term);
        };
    }

    private String typed(Term term) {
        boolean bare = this != FULL && term.name().matches("-?[0-9]+");
        return bare ? term.name() : quote(term.name()) + "^^" + datatype(term.tag());
    }
}
