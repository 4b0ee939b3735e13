package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.check.shacl.read.ShapeProblem;
import org.turtleproof.check.shacl.read.ShapeSet;
import org.turtleproof.check.shacl.read.ShapesReader;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.source.Span;
import org.turtleproof.work.SideBySide;

/** Checks facts against shapes: SHACL Core, and SHACL-SPARQL. */
public final class ShapesCheck implements Check {

    /** So many results are told in one go: those that follow one another are about the same stretch of a file. */
    private static final int PIECE = 256;

    private static final RuleInfo MALFORMED_SHAPE = RuleInfo.of(
            "malformed-shape",
            Severity.ERROR,
            "A shape is not written as SHACL wants it",
            "A constraint that cannot be read is not tested, and nobody would notice.",
            "Correct the statement as section 4 of SHACL describes the parameter.");

    private static final RuleInfo UNKNOWN_SHACL_TERM = RuleInfo.of(
            "unknown-shacl-term",
            Severity.WARNING,
            "A shape uses a term of SHACL's namespace that SHACL does not have",
            "What is not known is not tested: a misspelt constraint lets everything pass.",
            "Correct the name; or say the same with SHACL Core or SHACL-SPARQL.");

    private static final RuleInfo UNTESTED_SHAPE = RuleInfo.of(
            "untested-shape",
            Severity.ERROR,
            "A shape could not be tested to the end",
            "What was not tested is not proven: further values may break the shape, and nobody would know.",
            "Simplify the pattern or query so that it comes to an end; nested repetitions such as (.*a){20} never do on long values.");

    private static final CheckInfo INFO = new CheckInfo(
            "shapes",
            CheckInfo.Phase.DERIVED,
            List.of(
                    MALFORMED_SHAPE,
                    UNKNOWN_SHACL_TERM,
                    UNTESTED_SHAPE,
                    ShapeUse.IDLE_SHAPE,
                    ShapeUse.UNUSED_PATH,
                    ShapeUse.UNSHAPED_CLASS));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules(KnowledgeBase kb) {
        ShapeSet shapes = ShapesReader.read(kb.shapes(), new TermTable(), GraphFactory::createGraphMem);
        List<RuleInfo> rules = new ArrayList<>(INFO.rules());
        rules.addAll(ShapeRules.of(kb.shapes(), shapes).all(kb));
        return rules;
    }

    /** The rules that nameless shapes make, one for each constraint component of SHACL. */
    public static List<RuleInfo> componentRules() {
        return ShapeRules.ofComponents();
    }

    @Override
    public void prepare(KnowledgeBase kb) {
        Validation.shapes(kb);
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Validation validation = Validation.of(kb);
        List<ShapeProblem> problems = new ArrayList<>(validation.shapes().problems());
        validation.failures().stream()
                .map(failure ->
                        new ShapeProblem(ShapeProblem.Kind.UNTESTED, failure.declaration(), failure.getMessage()))
                .distinct()
                .forEach(problems::add);
        problems(kb, problems, reporter);
        if (!validation.results().isEmpty()) {
            ShapeRules rules = ShapeRules.of(kb.shapes(), validation.shapes());
            ResultReport report = new ResultReport(kb, validation, rules);
            List<Result> results = validation.results();
            int pieces = (results.size() + PIECE - 1) / PIECE;
            SideBySide.map(
                            pieces,
                            i -> results.subList(i * PIECE, Math.min(results.size(), (i + 1) * PIECE)).stream()
                                    .map(report::finding)
                                    .toList())
                    .forEach(piece -> piece.forEach(reporter::report));
        }
        new ShapeUse(kb, validation).report(reporter);
        List<Shape> shapes = validation.shapes().shapes();
        return StageResult.done(
                INFO.stage(),
                new Figure(shapes.size(), "shapes"),
                new Figure(
                        shapes.stream()
                                .mapToLong(shape -> shape.constraints().size())
                                .sum(),
                        "constraints"),
                new Figure(
                        validation.focusNodes().stream()
                                .mapToLong(Integer::longValue)
                                .sum(),
                        "focus nodes"),
                new Figure(validation.results().size(), "results"));
    }

    private static void problems(KnowledgeBase kb, List<ShapeProblem> problems, Reporter reporter) {
        if (problems.isEmpty()) {
            return;
        }
        SourceMap places = kb.locate(
                problems.stream().map(problem -> problem.triple().getSubject()).collect(Collectors.toSet()));
        TermWords words = new TermWords(kb);
        for (ShapeProblem problem : problems) {
            Triple triple = problem.triple();
            boolean unknown = problem.kind() == ShapeProblem.Kind.UNKNOWN;
            Span place = places.of(triple).stream()
                    .map(one -> unknown ? one.predicate() : one.object())
                    .findFirst()
                    .or(() -> places.place(triple.getSubject()))
                    .orElseGet(() -> Span.ofFile(kb.sources().files().get(0)));
            reporter.report(Diagnostic.of(
                            rule(problem.kind()),
                            unknown || triple.getSubject().isBlank()
                                    ? problem.message()
                                    : problem.message() + ", in " + words.name(triple.getSubject()),
                            place)
                    .build());
        }
    }

    private static RuleInfo rule(ShapeProblem.Kind kind) {
        return switch (kind) {
            case MALFORMED -> MALFORMED_SHAPE;
            case UNKNOWN -> UNKNOWN_SHACL_TERM;
            case UNTESTED -> UNTESTED_SHAPE;
        };
    }
}
