package org.turtleproof.check.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Finds the place of a row: the object's where it names a triple, the predicate's where it names a subject and a predicate, else
 * the subject's.
 *
 * @param places where things are written
 */
record RowLocator(SourceMap places) {

    Optional<Span> place(Binding row) {
        Optional<Node> subject = RuleQueriesCheck.value(row, "subject");
        Optional<Node> predicate = RuleQueriesCheck.value(row, "predicate");
        Optional<Node> object = RuleQueriesCheck.value(row, "object");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<Occurrence> written = places.withSubject(subject.get());
        return predicate
                .flatMap(property -> object.flatMap(value -> written.stream()
                        .filter(one -> says(one, property, value))
                        .findFirst()))
                .map(Occurrence::object)
                .or(() -> predicate
                        .flatMap(property -> written.stream()
                                .filter(one -> says(one, property))
                                .findFirst())
                        .map(Occurrence::predicate))
                .or(() -> places.place(subject.get()));
    }

    private static boolean says(Occurrence one, Node property, Node value) {
        return says(one, property) && one.triple().getObject().equals(value);
    }

    private static boolean says(Occurrence one, Node property) {
        return one.triple().getPredicate().equals(property);
    }
}
