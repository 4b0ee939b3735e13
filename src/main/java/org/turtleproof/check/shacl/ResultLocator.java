package org.turtleproof.check.shacl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Target;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.source.Span;

/**
 * Finds the culprit of a validation result in the sources.
 *
 * <p>A wrong value is found where it is written, at the end of the last step of its path; a wrong count at the predicate;
 * what is missing at the subject.
 */
final class ResultLocator {

    private static final String AGAIN = "also written here";

    private final CompactGraph graph;
    private final Places places;

    ResultLocator(CompactGraph graph, Places places) {
        this.graph = graph;
        this.places = places;
    }

    /** An occurrence seen along a path, which ends at its object or at its subject. */
    private record Mention(Occurrence written, boolean forward) {
        @Override
        public int hashCode() {
            return written.hashCode();
        }

        Span end() {
            return forward ? written.object() : written.subject();
        }

        /** Predicate and end together, when they stand on one line. */
        Span predicateToEnd() {
            return forward ? joined(written.predicate(), written.object()) : written.subject();
        }
    }

    /** Adds every node whose statements must be looked up before the result can be located. */
    static void mentioned(CompactGraph graph, Result result, Set<Node> nodes) {
        nodes.add(graph.terms().node(result.focus()));
        nodes.add(result.constraint().declaration().getSubject());
        nodes.add(result.shape().node());
        values(result)
                .flatMap(value -> steps(graph, result, value).stream())
                .forEach(step -> nodes.add(graph.terms().node(step.subject())));
        if (result.constraint().fault() == org.turtleproof.check.shacl.shape.Fault.UNEXPECTED) {
            nodes.add(graph.terms().node(result.related()[0]));
        }
    }

    /** Every triple that must be known to locate the result. */
    static Stream<Triple> facts(CompactGraph graph, Result result) {
        return values(result)
                .flatMap(value -> steps(graph, result, value).stream())
                .map(step -> triple(graph, step));
    }

    /** Finds the culprit, and what else explains it. */
    Located locate(Result result) {
        return switch (result.constraint().fault()) {
            case VALUE -> value(result);
            case MISSING -> missing(result);
            case SURPLUS -> surplus(result);
            case UNEXPECTED -> unexpected(result);
        };
    }

    private Located value(Result result) {
        int value = result.value().orElse(result.focus());
        List<Mention> mentions = mentions(result, value);
        if (mentions.isEmpty()) {
            mentions = counterpart(result, value);
        }
        if (mentions.isEmpty()) {
            return focus(result);
        }
        List<Label> context = new ArrayList<>(
                Located.of(mentions.stream().map(Mention::end).distinct().toList(), AGAIN)
                        .context());
        for (int other : result.related()) {
            counterpart(result, other).stream()
                    .map(Mention::end)
                    .forEach(span -> context.add(new Label(span, "this is the other value")));
        }
        return new Located(Optional.of(mentions.get(0).end()), context);
    }

    /** Where a node is a value of the other property that a constraint names (sh:equals, sh:disjoint, sh:lessThan). */
    private List<Mention> counterpart(Result result, int value) {
        Node other = result.constraint().declaration().getObject();
        return other.isURI() ? written(Triple.create(node(result.focus()), other, node(value)), true) : List.of();
    }

    private Located missing(Result result) {
        List<Mention> mentions = java.util.Arrays.stream(result.related())
                .boxed()
                .flatMap(value -> mentions(result, value).stream().limit(1))
                .sorted(Comparator.comparing(Mention::end))
                .toList();
        if (mentions.isEmpty()) {
            return focus(result);
        }
        List<Label> context = new ArrayList<>();
        mentions.stream()
                .skip(1)
                .forEach(mention -> context.add(new Label(
                        mention.end(),
                        result.constraint().inner().isEmpty() ? "this counts too" : "nor does this fit")));
        return new Located(Optional.of(mentions.get(0).predicateToEnd()), context);
    }

    private Located surplus(Result result) {
        Map<Integer, List<Mention>> byValue = new LinkedHashMap<>();
        for (int value : result.related()) {
            List<Mention> mentions = mentions(result, value);
            if (!mentions.isEmpty()) {
                byValue.put(value, mentions);
            }
        }
        List<List<Mention>> ordered = byValue.values().stream()
                .sorted(Comparator.comparing(mentions -> mentions.get(0).end()))
                .toList();
        int allowed = Math.min(result.constraint().allowed(), Math.max(0, ordered.size() - 1));
        if (ordered.isEmpty()) {
            return focus(result);
        }
        List<Label> context = new ArrayList<>();
        ordered.stream()
                .limit(allowed)
                .forEach(first -> context.add(new Label(first.get(0).end(), "this is the first")));
        ordered.stream()
                .skip(allowed)
                .forEach(extra -> extra.forEach(mention -> context.add(new Label(mention.end(), "this is too many"))));
        return new Located(Optional.of(ordered.get(allowed).get(0).predicateToEnd()), context);
    }

    private Located unexpected(Result result) {
        int predicate = result.path()
                .flatMap(path -> path.predicate().stream().boxed().findFirst())
                .orElseThrow();
        Triple triple = Triple.create(
                node(result.related()[0]), node(predicate), node(result.value().orElseThrow()));
        List<Span> spans = written(triple, true).stream()
                .map(Mention::predicateToEnd)
                .distinct()
                .toList();
        return spans.isEmpty() ? focus(result) : Located.of(spans, AGAIN);
    }

    /** The focus node itself: where the triple that makes it a target says so if it is no subject, else where it is one. */
    private Located focus(Result result) {
        Node focus = node(result.focus());
        if (focus.isLiteral()) {
            List<Span> chosen = result.shape().targets().stream()
                    .filter(target -> target.kind() == Target.Kind.OBJECTS_OF)
                    .flatMap(target -> into(target.term(), result.focus()))
                    .flatMap(triple -> places.fact(triple).stream())
                    .map(Occurrence::object)
                    .distinct()
                    .toList();
            if (!chosen.isEmpty()) {
                return Located.of(chosen, AGAIN);
            }
        }
        List<Span> spans = places.node(focus);
        return new Located(spans.stream().findFirst(), List.of());
    }

    private Stream<Triple> into(int predicate, int object) {
        return java.util.Arrays.stream(graph.subjects(predicate, object))
                .mapToObj(subject -> Triple.create(node(subject), node(predicate), node(object)));
    }

    private List<Mention> mentions(Result result, int value) {
        return steps(graph, result, value).stream()
                .flatMap(step -> written(triple(graph, step), step.forward()).stream())
                .distinct()
                .sorted(Comparator.comparing(Mention::end))
                .toList();
    }

    private List<Mention> written(Triple triple, boolean forward) {
        return places.fact(triple).stream()
                .map(one -> new Mention(one, forward))
                .toList();
    }

    private static Stream<Integer> values(Result result) {
        return Stream.concat(
                        result.value().stream().boxed(),
                        java.util.Arrays.stream(result.related()).boxed())
                .filter(Objects::nonNull);
    }

    private static List<PropertyPath.Step> steps(CompactGraph graph, Result result, int value) {
        List<PropertyPath.Step> steps = new ArrayList<>();
        result.path().ifPresent(path -> path.lastSteps(graph, result.focus(), value, steps::add));
        return steps;
    }

    private static Triple triple(CompactGraph graph, PropertyPath.Step step) {
        return Triple.create(
                graph.terms().node(step.subject()),
                graph.terms().node(step.predicate()),
                graph.terms().node(step.object()));
    }

    private Node node(int id) {
        return graph.terms().node(id);
    }

    /** From the start of one span to the end of another when both are tokens of one line; else the second alone. */
    static Span joined(Span first, Span second) {
        boolean oneLine = first.extent() == Span.Extent.TOKEN
                && second.extent() == Span.Extent.TOKEN
                && first.file().equals(second.file())
                && first.start().line() == second.end().line()
                && first.compareTo(second) < 0;
        return oneLine ? Span.of(first.file(), first.start(), second.end()) : second;
    }
}
