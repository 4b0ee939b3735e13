package org.turtleproof.diagnostic.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Fingerprints;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.RulePage;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.Suppressed;

/** The report as a SARIF 2.1.0 log with one run (OASIS standard, 27 March 2020). */
public final class SarifRenderer implements Renderer {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/cos02/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "turtleproof/v1";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        Map<RuleId, RuleInfo> rules = rules(report);
        List<RuleId> order = List.copyOf(rules.keySet());
        Map<Diagnostic, Suppressed> suppressed = new HashMap<>();
        report.suppressed().forEach(one -> suppressed.put(one.finding(), one));
        Diagnostics results = report.diagnostics().plus(Diagnostics.of(suppressed.keySet()));
        List<String> fingerprints = Fingerprints.of(results);
        try (JsonGenerator json = JsonOutput.indented(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(rules, json);
            writeInvocation(report, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (int i = 0; i < fingerprints.size(); i++) {
                Diagnostic found = results.all().get(i);
                json.writeStartObject();
                writeResult(found, order.indexOf(found.rule()), fingerprints.get(i), json);
                if (!suppressed.isEmpty()) {
                    writeSuppressions(Optional.ofNullable(suppressed.get(found)), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** The rules in force, and those that only findings name. */
    private static Map<RuleId, RuleInfo> rules(Report report) {
        Map<RuleId, RuleInfo> rules = new LinkedHashMap<>();
        report.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        for (Diagnostic found : report.diagnostics()) {
            rules.computeIfAbsent(
                    found.rule(),
                    id -> RuleInfo.of(
                            id.text(),
                            found.severity(),
                            id.text(),
                            "",
                            found.help().orElse("")));
        }
        return rules;
    }

    private static void writeTool(Map<RuleId, RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "turtleproof");
        json.writeStringField("informationUri", "https://w3id.org/turtleproof/");
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id().text());
            writeText("shortDescription", rule.title(), json);
            writeText("fullDescription", rule.why().isBlank() ? rule.title() : rule.why(), json);
            json.writeObjectFieldStart("help");
            json.writeStringField("text", rule.help().isBlank() ? rule.title() : rule.help());
            json.writeStringField("markdown", RulePage.of(rule));
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeInvocation(Report report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (StageResult stage : report.stages()) {
            for (String remark : stage.remarks()) {
                boolean ran = stage.outcome() == StageResult.Outcome.DONE;
                json.writeStartObject();
                json.writeStringField("level", ran ? "note" : "warning");
                writeText("message", stage.stage() + (ran ? ": " : " did not run: ") + remark, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeResult(Diagnostic found, int rule, String fingerprint, JsonGenerator json)
            throws IOException {
        json.writeStringField("ruleId", found.rule().text());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", level(found.severity()));
        writeText("message", message(found), json);
        SarifLocations.write(found, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    /** Section 3.27.23: when one result has them, all have, an empty array saying that it is not suppressed. */
    private static void writeSuppressions(Optional<Suppressed> suppressed, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (suppressed.isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            if (suppressed.get().reason().isPresent()) {
                json.writeStringField("justification", suppressed.get().reason().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String message(Diagnostic found) {
        StringBuilder text = new StringBuilder(found.message()).append('.');
        found.notes().stream()
                .filter(note -> note.place().isEmpty())
                .forEach(note -> text.append("\nnote: ").append(note.text().strip()));
        found.help().ifPresent(help -> text.append("\nhelp: ").append(help));
        return text.toString();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
