package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Finds everything that is dated, by the datatypes of values and by no vocabulary: what has a date itself, or a value
 * with parts that has. A property that carries {@code ev:onTimeline false} is passed over.
 *
 * @param content where from
 * @param claims who dates it
 */
public record Chronology(Content content, ClaimReading claims) {

    private record Dated(Node event, DateSpan span) {}

    private record Sources(Set<Node> stances, Set<Node> documents) {}

    /** Everything dated, in order of time. */
    public List<EventView> all() {
        Map<Dated, Sources> found =
                new TreeMap<>(Comparator.comparing(Dated::span).thenComparing(Dated::event, NodeCmp::compareRDFTerms));
        for (Node claim : claims.all()) {
            addClaimed(claim, found);
        }
        content.facts().graph().find().forEachRemaining(triple -> addEstablished(triple, found));
        List<EventView> events = new ArrayList<>();
        EntityQuery entities = new EntityQuery(content, claims);
        found.forEach((dated, sources) -> events.add(new EventView(
                content.references().to(dated.event()),
                entities.types(dated.event()),
                dated.span(),
                content.references().to(List.copyOf(sources.stances())),
                content.references().to(List.copyOf(sources.documents())))));
        return events;
    }

    private void addClaimed(Node claim, Map<Dated, Sources> found) {
        Statements all = content.all();
        Optional<Node> subject = all.object(claim, EvidenceTerms.SUBJECT);
        Optional<Node> predicate = all.object(claim, EvidenceTerms.PREDICATE);
        Optional<DateSpan> span = all.object(claim, EvidenceTerms.VALUE)
                .or(() -> all.object(claim, EvidenceTerms.OBJECT))
                .flatMap(this::span);
        if (subject.isEmpty()
                || span.isEmpty()
                || predicate.filter(this::isHidden).isPresent()) {
            return;
        }
        Sources sources = sources(subject.get(), span.get(), found);
        sources.stances().addAll(all.objects(claim, EvidenceTerms.STANCE));
        for (Node passage : all.objects(claim, EvidenceTerms.PASSAGE)) {
            sources.documents().addAll(all.objects(passage, EvidenceTerms.DOCUMENT));
        }
    }

    private void addEstablished(Triple triple, Map<Dated, Sources> found) {
        if (!isHidden(triple.getPredicate()) && !isPart(triple.getSubject())) {
            span(triple.getObject()).ifPresent(span -> sources(triple.getSubject(), span, found));
        }
    }

    private static Sources sources(Node event, DateSpan span, Map<Dated, Sources> found) {
        return found.computeIfAbsent(
                new Dated(event, span), dated -> new Sources(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /** A date, or a value whose parts are dates. */
    private Optional<DateSpan> span(Node value) {
        if (value.isLiteral()) {
            return DateSpan.of(value);
        }
        return isPart(value)
                ? content.all().about(value).stream()
                        .filter(part -> !isHidden(part.getPredicate()))
                        .flatMap(part -> DateSpan.of(part.getObject()).stream())
                        .reduce(DateSpan::plus)
                : Optional.empty();
    }

    /** A value with parts of its own is no event. */
    private boolean isPart(Node node) {
        return node.isBlank()
                || content.all().objects(node, RDF.type.asNode()).stream()
                        .anyMatch(type -> content.isBelow(type, EvidenceTerms.VALUE_CLASS));
    }

    private boolean isHidden(Node property) {
        return content.all()
                .text(property, EvidenceTerms.ON_TIMELINE)
                .filter("false"::equals)
                .isPresent();
    }
}
