package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfWriterTest {

    private static final String STATEMENTS = """
            PREFIX : <http://example.org/a#>
            PREFIX b: <http://example.org/b/>
            :s :p :o , "a\\n\\"é\\" \uD83D\uDE00"@en , 1 , true , 1.5 , [ :q [ :r () , ( 1 _:x ) ] ] ; a :C , b:D .
            _:x :p _:x .
            b:c\\,d <urn:ex:p> <http://example.org/a#> .
            :g { _:x :p [ :q :s ] }
            """;

    private static DatasetGraph read(byte[] text, RdfFormat format) throws MalformedRdfException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        DatasetReader.read(new ByteArrayInputStream(text), format, dataset::add);
        return dataset;
    }

    private static byte[] written(DatasetGraph dataset, Prefixes prefixes, RdfFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RdfWriter(prefixes).write(dataset, format, out);
        return out.toByteArray();
    }

    private static String canonical(DatasetGraph dataset) {
        return Canonicalizer.standard().canonicalize(dataset).orElseThrow().text();
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "N_QUADS", "JSON_LD"})
    void whatIsReadBackIsTheSameInEveryFormatOfDatasets(RdfFormat format) throws Exception {
        DatasetGraph dataset = read(STATEMENTS.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG);
        Prefixes prefixes = Prefixes.of(Map.of("", "http://example.org/a#", "b", "http://example.org/b/"));
        assertEquals(canonical(dataset), canonical(read(written(dataset, prefixes, format), format)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadBackIsTheSameInEveryFormatOfGraphs(RdfFormat format) throws Exception {
        DatasetGraph dataset = read(STATEMENTS.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG);
        dataset.removeGraph(dataset.listGraphNodes().next());
        Prefixes prefixes = Prefixes.of(Map.of("c", "http://example.org/a#", "b", "http://example.org/b/"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RdfWriter(prefixes).write(dataset.getDefaultGraph(), format, out);
        assertEquals(canonical(dataset), canonical(read(out.toByteArray(), format)));
    }

    @Test
    void writesTheSameBytesInWhateverOrderStatementsCome() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            DrawnDatasets drawn = new DrawnDatasets(new Random(seed));
            List<Quad> quads = new ArrayList<>(drawn.quads());
            Prefixes prefixes = drawn.prefixes();
            DatasetGraph forth = DatasetGraphFactory.create();
            quads.forEach(forth::add);
            java.util.Collections.shuffle(quads, new Random(seed));
            DatasetGraph back = DatasetGraphFactory.create();
            quads.forEach(back::add);
            for (RdfFormat format : List.of(RdfFormat.TRIG, RdfFormat.N_QUADS, RdfFormat.JSON_LD)) {
                assertEquals(
                        new String(written(forth, prefixes, format), StandardCharsets.UTF_8),
                        new String(written(back, prefixes, format), StandardCharsets.UTF_8));
            }
        }
    }
}
