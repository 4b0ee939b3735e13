package org.turtleproof.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;

/** Writes the answers to queries as SPARQL 1.1 Query Results JSON, without white space. */
final class JsonResults {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Map<Node, String> blankNodes = new HashMap<>();

    private JsonResults(JsonGenerator json) {
        this.json = json;
    }

    /** Writes rows; blank nodes are labelled in the order in which they come. */
    static void write(OutputStream out, RowSet rows) {
        try (JsonGenerator json = generator(out)) {
            new JsonResults(json).rows(rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes yes or no. */
    static void write(OutputStream out, boolean answer) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("head");
            json.writeEndObject();
            json.writeBooleanField("boolean", answer);
            json.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Half a surrogate pair, which expressions can cut off, is written as a question mark and not refused. */
    private static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private void rows(RowSet rows) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("head");
        json.writeArrayFieldStart("vars");
        for (Var var : rows.getResultVars()) {
            json.writeString(var.getVarName());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("results");
        json.writeArrayFieldStart("bindings");
        while (rows.hasNext()) {
            Binding row = rows.next();
            json.writeStartObject();
            for (Var var : rows.getResultVars()) {
                Node value = row.get(var);
                if (value != null) {
                    json.writeObjectFieldStart(var.getVarName());
                    value(value);
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void value(Node value) throws IOException {
        if (value.isURI()) {
            json.writeStringField("type", "uri");
            json.writeStringField("value", value.getURI());
        } else if (value.isLiteral()) {
            literal(value);
        } else if (value.isBlank()) {
            json.writeStringField("type", "bnode");
            json.writeStringField("value", blankNodes.computeIfAbsent(value, node -> "b" + blankNodes.size()));
        } else {
            throw new IllegalArgumentException("neither IRI nor literal nor blank node: " + value);
        }
    }

    private void literal(Node literal) throws IOException {
        json.writeStringField("type", "literal");
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.writeStringField("xml:lang", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.writeStringField("datatype", literal.getLiteralDatatypeURI());
        }
        json.writeStringField("value", literal.getLiteralLexicalForm());
    }
}
