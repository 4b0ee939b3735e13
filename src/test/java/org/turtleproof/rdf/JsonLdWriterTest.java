package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class JsonLdWriterTest {

    private static final int DATASETS = 3_000;

    private static String written(List<Quad> quads, Prefixes prefixes) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RdfWriter(prefixes).write(dataset, RdfFormat.JSON_LD, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As Jena reads it, which is here not to ask whether an IRI keeps the rules of its scheme. */
    private static List<Quad> read(String text, RdfFormat format) {
        DatasetGraph dataset = RDFParser.fromString(text, format.lang())
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .set(LangJSONLD11.JSONLD_OPTIONS, InlineContexts.options())
                .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
                .checking(false)
                .toDatasetGraph();
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }

    private static String canonical(List<Quad> quads) {
        return Canonicalizer.standard()
                .canonicalize(quads.iterator())
                .orElseThrow()
                .text();
    }

    @Test
    void whatIsReadBackIsTheSameWhateverIsWritten() throws IOException {
        for (int seed = 0; seed < DATASETS; seed++) {
            DrawnDatasets drawn = new DrawnDatasets(new Random(seed));
            List<Quad> quads = drawn.quads();
            Prefixes prefixes = drawn.prefixes();
            String text = written(quads, prefixes);
            assertEquals(
                    canonical(quads),
                    canonical(read(text, RdfFormat.JSON_LD)),
                    () -> "of these prefixes: " + prefixes.namespaces() + "\n" + text);
        }
    }

    @Test
    void writesALineForEachPropertyWithTypesFirstAndListsAsLists() throws IOException {
        List<Quad> quads = read("""
                PREFIX b: <http://example.org/b#>
                b:s b:age 7 ; b:name "a" , "x"@en ; b:likes b:t , ( 1 () ) ; a b:C , b:D .
                b:g { _:x a b:C }
                """, RdfFormat.TRIG);
        assertEquals("""
                {
                  "@context": {
                    "b": "http://example.org/b#"
                  },
                  "@graph": [
                    {
                      "@id": "b:s",
                      "@type": ["b:C", "b:D"],
                      "b:age": {"@type": "http://www.w3.org/2001/XMLSchema#integer", "@value": "7"},
                      "b:likes": [{"@id": "b:t"}, {"@list": [{"@type": "http://www.w3.org/2001/XMLSchema#integer", "@value": "1"}, \
                {"@id": "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"}]}],
                      "b:name": ["a", {"@language": "en", "@value": "x"}]
                    },
                    {
                      "@id": "b:g",
                      "@graph": [
                        {
                          "@id": "_:x",
                          "@type": "b:C"
                        }
                      ]
                    }
                  ]
                }
                """, written(quads, Prefixes.of(Map.of("b", "http://example.org/b#"))));
    }

    @Test
    void leavesOutAPrefixThatIsTheSchemeOfAnIriInTheDataset() throws IOException {
        List<Quad> quads = read("<urn:a> <urn:b> <urn:c> .", RdfFormat.N_QUADS);
        String text = written(quads, Prefixes.of(Map.of("urn", "http://example.org/")));
        assertEquals(canonical(quads), canonical(read(text, RdfFormat.JSON_LD)));
    }

    @Test
    void writesAnEmptyDataset() throws IOException {
        assertEquals(List.of(), read(written(List.of(), Prefixes.NONE), RdfFormat.JSON_LD));
    }
}
