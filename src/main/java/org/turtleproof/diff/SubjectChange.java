package org.turtleproof.diff;

import java.util.List;
import java.util.Optional;
import org.turtleproof.source.Span;

/**
 * How one subject changed.
 *
 * @param kind whether it is new, gone or changed
 * @param subject its name; for a blank node its description
 * @param formerly its old name, when it was probably renamed
 * @param label what people call it
 * @param properties what changed of it; for a new or lost one everything
 * @param place where the new version writes it; the old one, when it is gone
 * @param impact what the change means to users, where a policy says so
 */
public record SubjectChange(
        Kind kind,
        Value subject,
        Optional<Value> formerly,
        Optional<String> label,
        List<PropertyChange> properties,
        Optional<Span> place,
        Optional<Impact> impact) {

    /** What happened to a subject. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        RENAMED
    }

    public SubjectChange {
        properties = List.copyOf(properties);
    }

    SubjectChange judged(Optional<Impact> judgement) {
        return new SubjectChange(kind, subject, formerly, label, properties, place, judgement);
    }
}
