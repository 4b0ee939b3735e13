package org.turtleproof.check.shacl.seeded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.shacl.ShapesCheck;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.Span;

/**
 * Defects planted at known places: every way to break a constraint component, in every style of writing and along every kind of
 * path. A defect is hit when the one finding's primary span begins on its line and covers it.
 */
class SeededDefectsTest {

    private static final Pattern NAME = Pattern.compile("ex:([A-Za-z][A-Za-z0-9]*)");

    /** A knowledge base with one defect. */
    private record Planting(String name, Marked data, Marked shapes) {}

    @Test
    void thePrimarySpanCoversAlmostEveryPlantedDefectAndTheShapesLineIsRightInAll() {
        List<Planting> plantings = plantings();
        List<String> missed = new ArrayList<>();
        List<String> wrongShape = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        for (Planting planting : plantings) {
            List<Diagnostic> found = found(planting);
            if (found.size() != 1) {
                invented.add(planting.name() + ": " + found.size() + " findings" + messages(found));
            }
            if (found.stream()
                    .noneMatch(
                            one -> covers(one.primary().span(), planting.data().place()))) {
                missed.add(planting.name() + ": " + planting.data().place() + messages(found));
            }
            if (found.stream()
                    .noneMatch(one -> namesConstraint(one, planting.shapes().place()))) {
                wrongShape.add(planting.name() + ": " + planting.shapes().place() + messages(found));
            }
        }
        int all = plantings.size();
        System.out.printf(
                java.util.Locale.ROOT,
                "seeded SHACL defects: %d planted, %d covered (%.1f %%), shape's line right in %d, exactly one finding in %d%n",
                all,
                all - missed.size(),
                100.0 * (all - missed.size()) / all,
                all - wrongShape.size(),
                all - invented.size());
        assertTrue(all >= 500, "only " + all + " defects");
        assertEquals("", String.join("\n", wrongShape));
        assertEquals("", String.join("\n", invented));
        assertTrue(missed.size() * 100 <= all, () -> String.join("\n", missed));
    }

    private static List<Planting> plantings() {
        List<Planting> all = new ArrayList<>();
        for (Defect defect : Defect.all()) {
            for (Style style : Style.values()) {
                Marked data = style.write("facts", nodes(defect));
                all.add(new Planting(
                        defect + " / " + style,
                        data,
                        shapes(defect, Way.DIRECT, style.names(), style.ordinal() % 2 == 0)));
            }
            for (Way way : Way.values()) {
                if (way != Way.DIRECT && way.suits(defect)) {
                    for (Names names : List.of(Names.PREFIXED, Names.NON_LATIN)) {
                        String text = way.write(names, focus(defect)) + others(names);
                        all.add(new Planting(
                                defect + " / " + way + " / " + names,
                                Marked.of("facts.ttl", text),
                                shapes(defect, way, names, names == Names.PREFIXED)));
                    }
                }
            }
        }
        return all;
    }

    private static Node focus(Defect defect) {
        return new Node("focus", "Thing", defect.facts(), defect.place());
    }

    private static List<Node> nodes(Defect defect) {
        return List.of(Node.plain("g1", "Good"), Node.plain("g2", "Good"), focus(defect), Node.plain("b1", "Bad"));
    }

    private static String others(Names names) {
        return Layout.LINES.body(
                names, List.of(Node.plain("g1", "Good"), Node.plain("g2", "Good"), Node.plain("b1", "Bad")));
    }

    private static Marked shapes(Defect defect, Way way, Names names, boolean named) {
        String prefixes = """
        @prefix ex: <http://example.org/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        ex:InnerShape a sh:NodeShape ;
          sh:class ex:Good .

        ex:ThingShape a sh:NodeShape ;
          sh:targetClass ex:Thing ;
        """;
        String body;
        if (defect.onNode()) {
            body = "  " + defect.constraint() + " .\n";
        } else if (named) {
            body = "  sh:property ex:rule .\nex:rule a sh:PropertyShape ;\n  sh:path " + way.path() + " ;\n  "
                    + defect.constraint() + " .\n";
        } else {
            body = "  sh:property [\n    sh:path " + way.path() + " ;\n    " + defect.constraint() + "\n  ] .\n";
        }
        String text = NAME.matcher(prefixes + body).replaceAll(match -> "ex:" + names.local(match.group(1)));
        return Marked.of("shapes.ttl", text);
    }

    private static List<Diagnostic> found(Planting planting) {
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .load(
                        List.of(
                                new RoleFile(planting.data().file(), Role.DATA),
                                new RoleFile(planting.shapes().file(), Role.SHAPES)),
                        Optional.empty());
        ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
        new ShapesCheck().run(kb, found::add);
        return found.stream().filter(one -> one.shacl().isPresent()).toList();
    }

    private static boolean covers(Span primary, Span planted) {
        return primary.contains(planted)
                && primary.start().line() == planted.start().line();
    }

    private static boolean namesConstraint(Diagnostic found, Span constraint) {
        return found.context().stream()
                .anyMatch(label -> label.span().file().equals(constraint.file())
                        && label.span().start().equals(constraint.start()));
    }

    private static String messages(List<Diagnostic> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(one -> text.append("\n    ")
                .append(one.primary().span())
                .append("-")
                .append(one.primary().span().end())
                .append(" ")
                .append(one.message()));
        return text.toString();
    }
}
