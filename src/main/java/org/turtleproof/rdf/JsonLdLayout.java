package org.turtleproof.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** JSON with a line for each property of a node, whose values stand beside one another. */
final class JsonLdLayout extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final String INDENT = "  ";

    private int depth;
    private boolean inline;

    /** Whether what follows stays on its line. */
    void inline(boolean stays) {
        inline = stays;
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        open(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        open(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        close(out, values, ']');
    }

    private void open(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator out, int entries, char bracket) throws IOException {
        depth--;
        if (entries > 0) {
            breakLine(out);
        }
        out.writeRaw(bracket);
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(inline ? ", " : ",");
        breakLine(out);
    }

    private void breakLine(JsonGenerator out) throws IOException {
        if (!inline) {
            out.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                out.writeRaw(INDENT);
            }
        }
    }
}
