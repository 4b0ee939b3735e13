package org.turtleproof.check.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.ShaclPlainValidator;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.rdf.compact.TermTable;

/** Our engine and Jena's find the same on thousands of graphs and shapes drawn by chance. */
class EngineComparisonTest {

    private static final int CASES = Integer.getInteger("turtleproof.comparisons", 1000);

    @Test
    void bothEnginesFindTheSame() {
        long results = 0;
        List<String> differing = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            RandomKnowledge drawn = RandomKnowledge.of(seed);
            Collection<String> ours = ours(drawn);
            Collection<String> jenas = jenas(drawn);
            results += ours.size();
            if (!ours.equals(jenas)) {
                differing.add("seed " + seed + "\n  only ours: " + without(ours, jenas) + "\n  only Jena's: "
                        + without(jenas, ours));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "compared with Jena: %d graphs, %d results, %d differ%n",
                CASES,
                results,
                differing.size());
        assertTrue(results > CASES, "too few results to prove anything");
        assertEquals("", String.join("\n", differing.subList(0, Math.min(10, differing.size()))));
    }

    private static Collection<String> ours(RandomKnowledge drawn) {
        Validation validation = Validation.of(drawn.dataGraph(), drawn.shapesGraph());
        assertEquals(List.of(), validation.shapes().problems());
        TermTable terms = validation.graph().terms();
        List<String> lines = new ArrayList<>();
        for (Result result : validation.results()) {
            Node value = result.value().isPresent() ? terms.node(result.value().getAsInt()) : null;
            lines.add(line(
                    terms.node(result.focus()),
                    value,
                    result.constraint().component(),
                    result.shape().node()));
        }
        return numbered(lines);
    }

    private static Collection<String> jenas(RandomKnowledge drawn) {
        ValidationReport report =
                new ShaclPlainValidator().validate(Shapes.parse(drawn.shapesGraph()), drawn.dataGraph());
        List<String> lines = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            lines.add(line(entry.focusNode(), entry.value(), entry.sourceConstraintComponent(), entry.source()));
        }
        return numbered(lines);
    }

    private static String line(Node focus, Node value, Node component, Node shape) {
        // Jena names one of the values that share a language; the recommendation names none (section 4.4.5).
        boolean nameless = component.equals(SHACL.UniqueLangConstraintComponent);
        return focus + " " + (nameless ? null : value) + " " + component.getLocalName() + " " + shape.getLocalName();
    }

    private static Collection<String> numbered(List<String> lines) {
        TreeSet<String> numbered = new TreeSet<>();
        for (String line : lines) {
            int number = 1;
            while (!numbered.add(line + " #" + number)) {
                number++;
            }
        }
        return numbered;
    }

    private static Collection<String> without(Collection<String> all, Collection<String> others) {
        Collection<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
