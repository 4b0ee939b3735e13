package org.turtleproof.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.turtleproof.source.Span;

/** A difference as JSON, member for member the record {@link Difference}; absent values are left out as null. */
final class JsonDifference implements DifferenceRenderer {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void render(Comparison comparison, OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        String json = new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new SimpleModule().addSerializer(Span.class, new SpanSerializer()))
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .writeValueAsString(comparison.difference());
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static final class SpanSerializer extends JsonSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("file", span.file().name());
            if (span.extent() != Span.Extent.FILE) {
                json.writeNumberField("line", span.start().line());
            }
            if (span.extent() == Span.Extent.TOKEN) {
                json.writeNumberField("column", span.start().column());
            }
            json.writeEndObject();
        }
    }
}
