package org.turtleproof.diagnostic.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.turtleproof.diagnostic.baseline.Baseline.KnownFinding;

/**
 * A baseline on disk: JSON, one object for each finding in the order of fingerprints, so that versions compare well.
 *
 * @param path where it lies
 */
public record BaselineFile(Path path) {

    private static final int VERSION = 1;

    /**
     * Reads it.
     *
     * @throws IOException when it is missing, unreadable, no JSON or no baseline
     */
    public Baseline read() throws IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readString(path));
            if (root.path("version").asInt() != VERSION
                    || !root.path("findings").isArray()) {
                throw notABaseline("it is not a baseline of version " + VERSION);
            }
            Map<String, KnownFinding> findings = new TreeMap<>();
            for (JsonNode one : root.path("findings")) {
                findings.put(
                        text(one, "fingerprint"),
                        new KnownFinding(text(one, "rule"), text(one, "file"), text(one, "message")));
            }
            return new Baseline(findings);
        } catch (JsonProcessingException e) {
            throw notABaseline("it is not JSON at line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
    }

    private String text(JsonNode finding, String field) throws IOException {
        if (!finding.path(field).isTextual()) {
            throw notABaseline("a finding lacks its " + field);
        }
        return finding.path(field).asText();
    }

    private FileSystemException notABaseline(String reason) {
        return new FileSystemException(path.toString(), null, reason);
    }

    /** Writes it in one step: whoever reads meanwhile sees the old one or the new one. */
    public void write(Baseline baseline) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                write(baseline, out);
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Baseline baseline, Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new ObjectMapper()
                .createGenerator(out)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (Map.Entry<String, KnownFinding> entry : baseline.findings().entrySet()) {
                json.writeStartObject();
                json.writeStringField("rule", entry.getValue().rule());
                json.writeStringField("file", entry.getValue().file());
                json.writeStringField("message", entry.getValue().message());
                json.writeStringField("fingerprint", entry.getKey());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }
}
