package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Finds everything that is dated, by the datatypes of values: what has a date itself, or a value with parts that has.
 *
 * <p>A property that carries {@code ev:onTimeline false} is passed over. Of other vocabularies it knows the Simple Event
 * Model alone: the part of an event that is dated took place within it, and a date may be an early or a late bound.
 *
 * @param content where from
 * @param claims who dates it
 */
record ChronologyReading(Content content, ClaimReading claims) {

    private record Dated(Node event, DateSpan span) {}

    private record Sources(Set<Node> properties, Set<Node> stances, Set<Node> documents) {}

    /** Everything dated, in order of time, and every event that is not. */
    Chronology read() {
        Map<Dated, Sources> found =
                new TreeMap<>(Comparator.comparing(Dated::span).thenComparing(Dated::event, NodeCmp::compareRDFTerms));
        for (Node claim : claims.all()) {
            addClaimed(claim, found);
        }
        content.facts().graph().find().forEachRemaining(triple -> addEstablished(triple, found));
        Set<Node> dated = found.keySet().stream().map(Dated::event).collect(Collectors.toSet());
        List<EventView> views = new ArrayList<>();
        found.forEach((one, sources) -> views.add(view(one, sources)));
        List<Reference> undated = new ArrayList<>();
        for (Node event : events()) {
            if (!dated.contains(event)) {
                Optional<EventView> within = within(event, found);
                within.ifPresentOrElse(
                        views::add, () -> undated.add(content.references().to(event)));
            }
        }
        views.sort(Comparator.comparing(EventView::span)
                .thenComparing(view -> view.within().isPresent())
                .thenComparing(view -> view.event().label())
                .thenComparing(view -> view.event().iri()));
        undated.sort(Comparator.comparing(Reference::label).thenComparing(Reference::iri));
        return Chronology.of(views, undated);
    }

    private EventView view(Dated dated, Sources sources) {
        return new EventView(
                content.references().to(dated.event()),
                new EntityQuery(content, claims).types(dated.event()),
                dated.span(),
                content.references()
                        .to(sources.properties().stream()
                                .filter(property -> !datesAllOfIt(property))
                                .toList()),
                content.references().to(List.copyOf(sources.stances())),
                content.references().to(List.copyOf(sources.documents())),
                Optional.empty());
    }

    /** The event as a part of the shortest dated one that it is established to be a part of. */
    private Optional<EventView> within(Node event, Map<Dated, Sources> found) {
        List<Node> wholes = content.facts().objects(event, EventModel.PART_OF);
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        return found.entrySet().stream()
                .filter(entry -> wholes.contains(entry.getKey().event())
                        && entry.getValue().properties().stream().anyMatch(this::datesAllOfIt))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((Dated dated) -> dated.span().days()).thenComparing(Dated::span))
                .map(dated -> new EventView(
                        content.references().to(event),
                        new EntityQuery(content, claims).types(event),
                        dated.span(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(content.references().to(dated.event()))));
    }

    /** Whether a date by this property holds all of an event, and not its beginning alone. */
    private boolean datesAllOfIt(Node property) {
        return content.isBelow(property, EventModel.TIME_STAMP) || content.isBelow(property, EventModel.TIME);
    }

    private List<Node> events() {
        return content.facts().subjects(RDF.type.asNode(), EventModel.EVENT);
    }

    private void addClaimed(Node claim, Map<Dated, Sources> found) {
        Statements all = content.all();
        Optional<Node> subject = all.object(claim, EvidenceTerms.SUBJECT);
        Optional<Node> predicate = all.object(claim, EvidenceTerms.PREDICATE);
        Optional<DateSpan> span = all.object(claim, EvidenceTerms.VALUE)
                .or(() -> all.object(claim, EvidenceTerms.OBJECT))
                .flatMap(this::span)
                .map(one -> predicate.map(property -> bounded(one, property)).orElse(one));
        if (subject.isEmpty()
                || span.isEmpty()
                || predicate.filter(this::isHidden).isPresent()) {
            return;
        }
        Sources sources = sources(subject.get(), span.get(), found);
        predicate.ifPresent(sources.properties()::add);
        sources.stances().addAll(all.objects(claim, EvidenceTerms.STANCE));
        for (Node passage : all.objects(claim, EvidenceTerms.PASSAGE)) {
            sources.documents().addAll(all.objects(passage, EvidenceTerms.DOCUMENT));
        }
    }

    private void addEstablished(Triple triple, Map<Dated, Sources> found) {
        if (!isHidden(triple.getPredicate()) && !isPart(triple.getSubject())) {
            span(triple.getObject()).ifPresent(span -> {
                Sources sources = sources(triple.getSubject(), bounded(span, triple.getPredicate()), found);
                if (sources.properties().isEmpty()) {
                    sources.properties().add(triple.getPredicate());
                }
            });
        }
    }

    private static Sources sources(Node event, DateSpan span, Map<Dated, Sources> found) {
        return found.computeIfAbsent(
                new Dated(event, span),
                dated -> new Sources(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /** A date, or a value whose parts are dates. */
    private Optional<DateSpan> span(Node value) {
        if (value.isLiteral()) {
            return DateSpan.of(value);
        }
        return isPart(value)
                ? content.all().about(value).stream()
                        .filter(part -> !isHidden(part.getPredicate()))
                        .flatMap(part ->
                                DateSpan.of(part.getObject()).stream().map(date -> bounded(date, part.getPredicate())))
                        .reduce(DateSpan::plus)
                : Optional.empty();
    }

    private DateSpan bounded(DateSpan span, Node property) {
        if (content.isBelow(property, EventModel.LATEST_END) || content.isBelow(property, EventModel.END)) {
            return span.asLatest();
        }
        return content.isBelow(property, EventModel.EARLIEST_BEGIN) || content.isBelow(property, EventModel.BEGIN)
                ? span.asEarliest()
                : span;
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
