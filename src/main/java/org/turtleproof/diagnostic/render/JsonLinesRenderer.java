package org.turtleproof.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Fingerprints;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.ShaclResult;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.source.Span;

/**
 * The report as JSON lines: one object for each finding, then one for each stage, then the verdict; {@code type} tells which.
 *
 * <p>Lines and columns are 1-based, columns count code points, ends are exclusive; what is not known is left out. Of the second
 * places of a finding at most 100 are listed, among them the last two, which say what it was demanded by.
 */
public final class JsonLinesRenderer implements Renderer {

    private final RenderOptions options;

    /** A renderer whose verdict obeys {@code options}. */
    public JsonLinesRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        List<String> fingerprints = Fingerprints.of(report.diagnostics());
        try (JsonGenerator json = JsonOutput.lines(out)) {
            for (int i = 0; i < fingerprints.size(); i++) {
                writeFinding(report.diagnostics().all().get(i), fingerprints.get(i), json);
            }
            for (StageResult stage : report.stages()) {
                writeStage(stage, json);
            }
            writeVerdict(report, json);
        }
        out.write('\n');
    }

    private static void writeFinding(Diagnostic found, String fingerprint, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "finding");
        json.writeStringField("rule", found.rule().text());
        json.writeStringField("severity", found.severity().word());
        json.writeStringField("message", found.message());
        writePlace(found.primary().span(), json);
        if (!found.primary().text().isEmpty()) {
            json.writeStringField("label", found.primary().text());
        }
        if (!found.context().isEmpty()) {
            json.writeArrayFieldStart("context");
            for (Label label :
                    ShownPlaces.of(found.context(), ShownPlaces.FOR_MACHINES).labels()) {
                json.writeStartObject();
                json.writeStringField("label", label.text());
                writePlace(label.span(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!found.notes().isEmpty()) {
            json.writeArrayFieldStart("notes");
            for (Note note : found.notes()) {
                json.writeStartObject();
                json.writeStringField("text", note.text());
                if (note.place().isPresent()) {
                    writePlace(note.place().get(), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (found.help().isPresent()) {
            json.writeStringField("help", found.help().get());
        }
        if (found.shacl().isPresent()) {
            writeShacl(found.shacl().get(), json);
        }
        json.writeStringField("fingerprint", fingerprint);
        json.writeEndObject();
    }

    private static void writePlace(Span span, JsonGenerator json) throws IOException {
        json.writeStringField("file", span.file().name());
        if (span.extent() != Span.Extent.FILE) {
            json.writeNumberField("line", span.start().line());
        }
        if (span.extent() == Span.Extent.TOKEN) {
            json.writeNumberField("column", span.start().column());
            json.writeNumberField("endLine", span.end().line());
            json.writeNumberField("endColumn", span.end().column());
        }
    }

    private static void writeShacl(ShaclResult result, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("shacl");
        json.writeStringField("focusNode", result.focusNode());
        if (result.path().isPresent()) {
            json.writeStringField("path", result.path().get());
        }
        if (result.value().isPresent()) {
            json.writeStringField("value", result.value().get());
        }
        json.writeStringField("component", result.component());
        json.writeStringField("shape", result.shape());
        json.writeEndObject();
    }

    private static void writeStage(StageResult stage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "stage");
        json.writeStringField("stage", stage.stage());
        json.writeBooleanField("ran", stage.outcome() == StageResult.Outcome.DONE);
        json.writeArrayFieldStart("figures");
        for (StageResult.Figure figure : stage.figures()) {
            json.writeStartObject();
            json.writeNumberField("count", figure.count());
            json.writeStringField("what", figure.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remarks");
        for (String remark : stage.remarks()) {
            json.writeString(remark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeVerdict(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "verdict");
        json.writeBooleanField("passed", Verdict.of(report, options.failOn()).passed());
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.word() + "s", report.diagnostics().count(severity));
        }
        json.writeEndObject();
    }
}
