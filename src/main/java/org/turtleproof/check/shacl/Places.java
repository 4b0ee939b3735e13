package org.turtleproof.check.shacl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;
import org.turtleproof.kb.evidence.ClaimPlaces;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Where facts and shapes are written; facts never in files that hold shapes only. */
final class Places {

    private final SourceMap map;
    private final ClaimPlaces claims;
    private final Set<SourceFile> factFiles = new HashSet<>();
    private final Set<SourceFile> shapeFiles = new HashSet<>();

    Places(KnowledgeBase kb, SourceMap map) {
        this.map = map;
        this.claims = new ClaimPlaces(kb.data());
        for (Role role : Role.values()) {
            Set<SourceFile> files = role == Role.SHAPES ? shapeFiles : factFiles;
            kb.parsed(role).stream().map(ParsedGraph::file).forEach(files::add);
        }
    }

    /** Every place where a fact is written, or else where claims state it. */
    List<Occurrence> fact(Triple triple) {
        List<Occurrence> written = inFacts(map.of(triple));
        return written.isEmpty() ? claims.of(triple, map) : written;
    }

    /** Every place where a triple of the shapes graph is written. */
    List<Occurrence> shape(Triple triple) {
        return map.of(triple).stream()
                .filter(one -> shapeFiles.contains(one.subject().file()))
                .distinct()
                .toList();
    }

    /**
     * Where a node stands as a subject, the place that gives it its class first; else where it is mentioned, else where a
     * shape names it.
     */
    List<Span> node(Node node) {
        List<Occurrence> about = inFacts(map.withSubject(node));
        Stream<Span> typed = about.stream()
                .filter(one -> one.triple().getPredicate().equals(RDF.type.asNode()))
                .map(Occurrence::subject);
        List<Span> subjects = Stream.concat(typed, about.stream().map(Occurrence::subject))
                .distinct()
                .toList();
        if (!subjects.isEmpty()) {
            return subjects;
        }
        List<Span> mentions = map.mentions(node).stream().distinct().toList();
        List<Span> inFacts = mentions.stream()
                .filter(span -> factFiles.contains(span.file()))
                .toList();
        return inFacts.isEmpty() ? mentions : inFacts;
    }

    /** Where a node stands as a subject in any file, else where it is mentioned. */
    Optional<Span> subject(Node node) {
        return map.place(node);
    }

    private List<Occurrence> inFacts(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(one -> factFiles.contains(one.subject().file()))
                .distinct()
                .toList();
    }
}
