package org.turtleproof.rdf;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The formats in which answers to SELECT and ASK queries are written. */
public enum ResultFormat {
    /** A table for reading; not a standard. */
    TABLE("table", "text/plain", "txt", ResultSetLang.RS_Text),
    /** SPARQL 1.1 Query Results CSV. */
    CSV("csv", "text/csv", "csv", ResultSetLang.RS_CSV),
    /** SPARQL 1.1 Query Results TSV. */
    TSV("tsv", "text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
    /** SPARQL 1.1 Query Results JSON. */
    JSON("json", "application/sparql-results+json", "srj", ResultSetLang.RS_JSON),
    /** SPARQL Query Results XML. */
    XML("xml", "application/sparql-results+xml", "srx", ResultSetLang.RS_XML);

    private final String label;
    private final String mediaType;
    private final String extension;
    private final Lang lang;

    ResultFormat(String label, String mediaType, String extension, Lang lang) {
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
        this.lang = lang;
    }

    /** The name people ask for it by. */
    public String label() {
        return label;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The file extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes rows, as UTF-8. */
    public void write(OutputStream out, RowSet rows) {
        if (this == JSON) {
            JsonResults.write(out, rows);
        } else {
            ResultsWriter.create().lang(lang).write(out, rows);
        }
    }

    /** Writes the answer to an ASK query, as UTF-8. */
    public void write(OutputStream out, boolean answer) {
        if (this == JSON) {
            JsonResults.write(out, answer);
        } else {
            ResultsWriter.create().lang(lang).write(out, answer);
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
