package org.turtleproof.rdf.second;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFParser;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.rdf.SourceMaps;
import org.turtleproof.source.Span;

/**
 * Compares what Jena read from a file with what RDF4J reads from it.
 *
 * <p>As a rule both come upon the same statements in the same order ({@link PortionsCompared}). Where they do not, statements
 * without blank nodes are compared as sets, those with blank nodes by canonical form, up to 20,000 of them; of more, only what
 * can be seen without following blank nodes.
 */
public final class SecondOpinion {

    /** The rule that two parsers agree. */
    public static final RuleInfo DISAGREEMENT = RuleInfo.of(
            "parser-disagreement",
            Severity.WARNING,
            "Two RDF parsers read the file differently",
            "Whoever uses the knowledge base may read it with the other parser, and get another graph or none.",
            "Write the statement in a plainer way that both parsers read alike.");

    private static final int MOST_SHOWN = 5;

    private static final Canonicalizer CANONICALIZER = new Canonicalizer(200_000);

    private SecondOpinion() {}

    /** Whether RDF4J can be asked about this file. */
    public static boolean isAvailable(ParsedGraph graph) {
        return SecondReading.parser(graph.format()).isPresent();
    }

    /** What RDF4J sees differently; nothing for a file in which Jena found errors already. */
    public static List<Diagnostic> on(ParsedGraph graph) {
        Optional<RDFParser> parser = SecondReading.parser(graph.format());
        if (parser.isEmpty() || graph.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return List.of();
        }
        return PortionsCompared.agree(graph) ? List.of() : onWhole(graph, parser.get());
    }

    private static List<Diagnostic> onWhole(ParsedGraph graph, RDFParser parser) {
        GraphSketch first = new GraphSketch();
        graph.triples().forEach(first::add);
        GraphSketch second = new GraphSketch();
        Optional<SecondReading.Refusal> refusal =
                SecondReading.read(parser, graph.file(), RdfParser.base(graph.file()), second::add);
        if (refusal.isPresent()) {
            return List.of(refused(graph, refusal.get()));
        }
        if (!first.sameGround(second)) {
            return differences(graph);
        }
        return isomorphic(first, second)
                ? List.of()
                : List.of(Diagnostic.of(
                                DISAGREEMENT,
                                "RDF4J reads the blank nodes of this file differently",
                                Span.ofFile(graph.file()))
                        .build());
    }

    private static boolean isomorphic(GraphSketch first, GraphSketch second) {
        if (!first.sameShape(second)) {
            return false;
        }
        if (first.entangled().isEmpty() || !first.isComplete()) {
            return true;
        }
        Optional<CanonicalForm> one =
                CANONICALIZER.canonicalizeTriples(first.entangled().iterator());
        Optional<CanonicalForm> other =
                CANONICALIZER.canonicalizeTriples(second.entangled().iterator());
        return one.isEmpty()
                || other.isEmpty()
                || one.get().lines().equals(other.get().lines());
    }

    private static Diagnostic refused(ParsedGraph graph, SecondReading.Refusal refusal) {
        int last = graph.file().lineCount();
        Span place = refusal.line()
                .map(line -> Span.ofLine(graph.file(), Math.min(line, last)))
                .orElseGet(() -> Span.ofFile(graph.file()));
        return Diagnostic.of(DISAGREEMENT, "RDF4J refuses this file: " + refusal.message(), place)
                .note("Jena reads it without an error")
                .build();
    }

    /** Reads once more to name the statements that only one parser has. */
    private static List<Diagnostic> differences(ParsedGraph graph) {
        Set<Triple> second = new LinkedHashSet<>();
        SecondReading.read(
                SecondReading.parser(graph.format()).orElseThrow(),
                graph.file(),
                RdfParser.base(graph.file()),
                triple -> second.add(GraphSketch.remembered(triple)));
        Set<Triple> first = new LinkedHashSet<>();
        graph.triples().forEach(triple -> first.add(GraphSketch.remembered(triple)));
        List<Triple> onlyFirst = new LinkedHashSet<>(graph.triples())
                .stream()
                        .filter(triple -> isGround(triple) && !second.contains(GraphSketch.remembered(triple)))
                        .limit(MOST_SHOWN)
                        .toList();
        List<Triple> onlySecond = second.stream()
                .filter(triple -> isGround(triple) && !first.contains(triple))
                .toList();
        if (onlyFirst.isEmpty()) {
            return onlySecond.isEmpty() ? List.of() : List.of(added(graph, onlySecond.get(0)));
        }
        Set<Node> wanted = new HashSet<>();
        onlyFirst.forEach(triple -> wanted.add(triple.getSubject()));
        var places = new SourceMaps(List.of(graph)).locate(wanted);
        List<Diagnostic> found = new ArrayList<>();
        for (Triple triple : onlyFirst) {
            Span place = places.of(triple).stream()
                    .findFirst()
                    .map(occurrence -> otherSubject(triple, onlySecond) ? occurrence.subject() : occurrence.object())
                    .orElseGet(() -> Span.ofFile(graph.file()));
            Diagnostic.Builder finding =
                    Diagnostic.of(DISAGREEMENT, "RDF4J does not read " + show(graph, triple) + " here", place);
            counterpart(triple, onlySecond)
                    .ifPresent(other -> finding.note("it reads " + show(graph, other) + " instead"));
            found.add(finding.build());
        }
        return found;
    }

    private static Diagnostic added(ParsedGraph graph, Triple triple) {
        return Diagnostic.of(
                        DISAGREEMENT,
                        "RDF4J reads " + show(graph, triple) + ", and Jena does not",
                        Span.ofFile(graph.file()))
                .build();
    }

    /** What RDF4J reads instead: the statement that shares two of the three terms. */
    private static Optional<Triple> counterpart(Triple triple, List<Triple> others) {
        return others.stream().filter(other -> shared(triple, other) == 2).findFirst();
    }

    private static boolean otherSubject(Triple triple, List<Triple> others) {
        return counterpart(triple, others)
                .filter(other -> !other.getSubject().equals(triple.getSubject()))
                .isPresent();
    }

    private static int shared(Triple one, Triple other) {
        return (one.getSubject().equals(other.getSubject()) ? 1 : 0)
                + (one.getPredicate().equals(other.getPredicate()) ? 1 : 0)
                + (one.getObject().equals(other.getObject()) ? 1 : 0);
    }

    private static boolean isGround(Triple triple) {
        return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
    }

    private static String show(ParsedGraph graph, Triple triple) {
        return graph.prefixes().show(triple.getSubject())
                + " "
                + graph.prefixes().show(triple.getPredicate())
                + " "
                + graph.prefixes().show(triple.getObject());
    }
}
