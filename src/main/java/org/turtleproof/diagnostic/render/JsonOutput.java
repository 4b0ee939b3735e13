package org.turtleproof.diagnostic.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Where renderers get their JSON writers, which leave the stream open and end lines alike on every system. */
final class JsonOutput {

    private JsonOutput() {}

    /** A writer that indents. */
    static JsonGenerator indented(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        JsonGenerator json = plain(out);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return json;
    }

    /** A writer that sets each value on a line of its own. */
    static JsonGenerator lines(Writer out) throws IOException {
        JsonGenerator json = plain(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        return json;
    }

    private static JsonGenerator plain(Writer out) throws IOException {
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
