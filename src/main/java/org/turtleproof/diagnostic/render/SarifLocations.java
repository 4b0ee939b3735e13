package org.turtleproof.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.source.Span;

/** The places of a finding as SARIF has them: one location, and a related one for each second place (section 3.28). */
final class SarifLocations {

    private SarifLocations() {}

    static void write(Diagnostic found, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("locations");
        writeLocation(found.primary(), json);
        json.writeEndArray();
        boolean related = !found.context().isEmpty()
                || found.notes().stream().anyMatch(note -> note.place().isPresent());
        if (related) {
            json.writeArrayFieldStart("relatedLocations");
            for (Label label :
                    ShownPlaces.of(found.context(), ShownPlaces.FOR_MACHINES).labels()) {
                writeLocation(label, json);
            }
            for (Note note : found.notes()) {
                if (note.place().isPresent()) {
                    writeLocation(new Label(note.place().get(), note.text()), json);
                }
            }
            json.writeEndArray();
        }
    }

    private static void writeLocation(Label label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(label.span().file().name()));
        json.writeEndObject();
        writeRegion(label.span(), json);
        json.writeEndObject();
        if (!label.text().isEmpty()) {
            json.writeObjectFieldStart("message");
            json.writeStringField("text", label.text());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeRegion(Span span, JsonGenerator json) throws IOException {
        if (span.extent() == Span.Extent.FILE) {
            return;
        }
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.start().line());
        if (span.extent() == Span.Extent.TOKEN) {
            json.writeNumberField("startColumn", span.start().column());
            json.writeNumberField("endLine", span.end().line());
            json.writeNumberField("endColumn", span.end().column());
        }
        json.writeEndObject();
    }

    /** A file name as a URI reference: relative names stay so, absolute ones become {@code file:} URIs (RFC 8089). */
    static String uri(String name) {
        try {
            if (name.startsWith("/")) {
                return new URI("file", "", name, null).toASCIIString();
            }
            // A colon in the first segment would be taken for a scheme (RFC 3986, section 4.2).
            return new URI(null, null, "/" + name, null)
                    .toASCIIString()
                    .substring(1)
                    .replaceFirst("^([^/]*:)", "./$1");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be quoted", e);
        }
    }
}
