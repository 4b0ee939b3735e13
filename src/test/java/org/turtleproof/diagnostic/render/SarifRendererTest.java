package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Suppressed;

class SarifRendererTest {

    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @Test
    void isValidAgainstTheOfficialSchema() throws IOException {
        assertEquals(List.of(), schema().validate(log(SampleReport.report())));
    }

    @Test
    void isValidWithoutFindings() throws IOException {
        Report clean = new Report(Diagnostics.NONE, List.of(), List.of());
        assertEquals(List.of(), schema().validate(log(clean)));
        assertEquals(0, log(clean).at("/runs/0/results").size());
    }

    @Test
    void theSchemaRefusesWhatIsNoLog() throws IOException {
        JsonNode wrong = new ObjectMapper().readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}");
        assertFalse(schema().validate(wrong).isEmpty());
    }

    @Test
    void countsColumnsInCodePointsAndNamesTheShapeAsRelatedPlace() throws IOException {
        JsonNode run = log(SampleReport.report()).at("/runs/0");
        assertEquals("unicodeCodePoints", run.path("columnKind").asText());
        JsonNode result = result(run, "ex:b is no ex:C");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertEquals(1, region.path("startLine").asInt());
        assertEquals(16, region.path("startColumn").asInt());
        assertEquals(20, region.path("endColumn").asInt());
        assertEquals(
                "ontology/shapes/s.ttl",
                result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertEquals(
                "a placed note", result.at("/relatedLocations/1/message/text").asText());
    }

    @Test
    void givesEveryResultALocationARuleAndAFingerprint() throws IOException {
        JsonNode run = log(SampleReport.report()).at("/runs/0");
        for (JsonNode result : run.path("results")) {
            assertEquals(1, result.path("locations").size());
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
            assertEquals(result.path("ruleId").asText(), rule.path("id").asText());
            assertEquals(
                    32,
                    result.at("/partialFingerprints").elements().next().asText().length());
        }
    }

    /** SARIF 2.1.0, section 3.27.23: what is suppressed is listed, and every result then says whether it is. */
    @Test
    void listsWhatIsSuppressedWithTheReason() throws IOException {
        Report sample = SampleReport.report();
        List<Diagnostic> all = sample.diagnostics().all();
        Report report = new Report(
                Diagnostics.of(all.subList(1, all.size())),
                sample.stages(),
                sample.rules(),
                List.of(new Suppressed(all.get(0), Optional.of("a quotation"))));
        JsonNode results = log(report).at("/runs/0/results");
        assertEquals(List.of(), schema().validate(log(report)));
        assertEquals(all.size(), results.size());
        for (JsonNode result : results) {
            boolean let =
                    result.at("/message/text").asText().startsWith(all.get(0).message());
            assertEquals(let ? 1 : 0, result.path("suppressions").size(), result.toString());
            assertEquals(
                    let ? "a quotation" : "",
                    result.at("/suppressions/0/justification").asText());
        }
        assertTrue(log(sample).at("/runs/0/results/0/suppressions").isMissingNode());
    }

    @Test
    void quotesFileNamesAsUriReferences() {
        assertEquals("data/%C3%A9t%C3%A9,%201:2%20%25%20.ttl", SarifLocations.uri("data/été, 1:2 % .ttl"));
        assertEquals("./a:b.ttl", SarifLocations.uri("a:b.ttl"));
        assertEquals("file:///tmp/a%20b.ttl", SarifLocations.uri("/tmp/a b.ttl"));
        assertEquals("../x.ttl", SarifLocations.uri("../x.ttl"));
    }

    private static JsonNode result(JsonNode run, String message) {
        for (JsonNode result : run.path("results")) {
            if (result.at("/message/text").asText().startsWith(message)) {
                return result;
            }
        }
        throw new AssertionError("no result says " + message);
    }

    private static JsonNode log(Report report) throws IOException {
        String text = SampleReport.render(new SarifRenderer(), report);
        assertTrue(text.endsWith("}\n"));
        return new ObjectMapper().readTree(text);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifRendererTest.class.getResourceAsStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }
}
