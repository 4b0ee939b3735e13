package org.turtleproof.check.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Gives faults their places: the value of the property at fault, else the subject.
 *
 * @param kb where they were found
 */
record FaultReport(KnowledgeBase kb) {

    void report(List<Fault> faults, Reporter reporter) {
        if (faults.isEmpty()) {
            return;
        }
        SourceMap places = kb.locate(faults.stream().map(Fault::subject).collect(Collectors.toSet()));
        for (Fault fault : faults) {
            Span place = value(fault, places)
                    .or(() -> places.place(fault.subject()))
                    .orElseGet(() -> Span.ofFile(kb.parsed(Role.DATA).get(0).file()));
            String message = kb.prefixes().show(fault.subject()) + " " + fault.problem();
            reporter.report(Diagnostic.of(fault.rule(), message, place)
                    .note(fault.rule().why())
                    .build());
        }
    }

    private static Optional<Span> value(Fault fault, SourceMap places) {
        Node subject = fault.subject();
        return fault.property()
                .flatMap(property -> places.withSubject(subject).stream()
                        .filter(one -> one.triple().getPredicate().equals(property))
                        .map(Occurrence::object)
                        .findFirst());
    }
}
