package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The W3C suite of RDFC-1.0 (repository w3c/rdf-canon), in the folder {@code tests/rdfc10} given by property. */
@EnabledIfSystemProperty(named = "turtleproof.suite.rdf-canon", matches = ".+")
class W3cCanonicalizationTest {

    /** Asks for SHA-384, which the house does not use. */
    private static final String OTHER_DIGEST = "test075";

    /** A poisoned graph, which must end in a refusal. */
    private static final String POISONED = "test074";

    @TestFactory
    Stream<DynamicTest> givesTheExpectedForm() throws IOException {
        Path folder = Path.of(System.getProperty("turtleproof.suite.rdf-canon"));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs = files.filter(
                            file -> file.getFileName().toString().endsWith("-in.nq"))
                    .filter(file -> !file.getFileName().toString().startsWith(OTHER_DIGEST))
                    .sorted()
                    .toList();
            assertTrue(inputs.size() > 50, "no suite in " + folder);
            return inputs.stream()
                    .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
        }
    }

    private static void check(Path input) throws IOException {
        List<Quad> quads = new ArrayList<>();
        RDFParser.create().source(input).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void triple(org.apache.jena.graph.Triple triple) {
                quads.add(Quad.create(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        Optional<CanonicalForm> form = Canonicalizer.standard().canonicalize(quads.iterator());
        if (input.getFileName().toString().startsWith(POISONED)) {
            assertTrue(form.isEmpty());
        } else {
            Path expected = input.resolveSibling(input.getFileName().toString().replace("-in.nq", "-rdfc10.nq"));
            assertEquals(Files.readString(expected), form.orElseThrow().text());
        }
    }
}
