package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final int DATASETS = 3_000;

    /** Line by line as the specification has it: write every statement, sort by code point, drop what repeats. */
    private static String lineByLine(List<Quad> quads, CanonicalForm form) {
        StringBuilder text = new StringBuilder();
        quads.stream()
                .map(quad -> term(quad.getSubject(), form)
                        + term(quad.getPredicate(), form)
                        + term(quad.getObject(), form)
                        + (quad.isDefaultGraph() ? "" : term(quad.getGraph(), form))
                        + ".")
                .sorted(CodePointOrder.INSTANCE)
                .distinct()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String term(Node node, CanonicalForm form) {
        return (node.isBlank() ? "_:" + form.labels().get(node) : CanonicalTerm.of(node)) + " ";
    }

    @Test
    void isItsLinesInTheOrderOfTheirCodePoints() throws IOException {
        for (int seed = 0; seed < DATASETS; seed++) {
            List<Quad> quads = new DrawnDatasets(new Random(seed)).quads();
            CanonicalForm form =
                    Canonicalizer.standard().canonicalize(quads.iterator()).orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            form.writeTo(out);
            assertEquals(lineByLine(quads, form), out.toString(StandardCharsets.UTF_8));
        }
    }
}
