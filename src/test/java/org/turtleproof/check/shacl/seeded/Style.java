package org.turtleproof.check.shacl.seeded;

import java.util.List;

/** A manner of writing data that people or tools have. */
enum Style {
    LINES(Layout.LINES, Names.PREFIXED, "ttl"),
    ONE_LINE(Layout.ONE_LINE, Names.PREFIXED, "ttl"),
    COMMAS(Layout.COMMAS, Names.PREFIXED, "ttl"),
    REPEATED_SUBJECT(Layout.REPEATED, Names.PREFIXED, "ttl"),
    NESTED(Layout.NESTED, Names.PREFIXED, "ttl"),
    TABS(Layout.TABS, Names.PREFIXED, "ttl"),
    COMMENTS(Layout.COMMENTS, Names.PREFIXED, "ttl"),
    LONG_TEXTS(Layout.LONG_TEXTS, Names.PREFIXED, "ttl"),
    LONG_QUOTES(Layout.LINES, Names.LONG_QUOTES, "ttl"),
    FULL_IRIS(Layout.LINES, Names.FULL, "ttl"),
    BASE(Layout.COMMAS, Names.BASE, "ttl"),
    EMPTY_PREFIX(Layout.LINES, Names.EMPTY_PREFIX, "ttl"),
    SPARQL_PREFIX(Layout.COMMAS, Names.SPARQL_PREFIX, "ttl"),
    WINDOWS(Layout.WINDOWS, Names.PREFIXED, "ttl"),
    NAMED_GRAPH(Layout.NAMED_GRAPH, Names.PREFIXED, "trig"),
    GRAPH_KEYWORD(Layout.GRAPH_KEYWORD, Names.SPARQL_PREFIX, "trig"),
    NON_LATIN(Layout.COMMAS, Names.NON_LATIN, "ttl"),
    ASTRAL(Layout.ASTRAL, Names.NON_LATIN, "ttl"),
    N_TRIPLES(Layout.TRIPLES, Names.FULL, "nt"),
    N_QUADS(Layout.QUADS, Names.FULL, "nq");

    private final Layout layout;
    private final Names names;
    private final String extension;

    Style(Layout layout, Names names, String extension) {
        this.layout = layout;
        this.names = names;
        this.extension = extension;
    }

    Names names() {
        return names;
    }

    /** The data, with the defect marked. */
    Marked write(String name, List<Node> nodes) {
        return Marked.of(name + "." + extension, layout.write(names, nodes));
    }
}
