package org.turtleproof.diff;

import java.util.List;

/**
 * The changes of one kind of subject, such as all claims.
 *
 * @param title plural noun, such as {@code claims}
 * @param changes in the order of the subjects' names
 */
public record ChangeGroup(String title, List<SubjectChange> changes) {

    public ChangeGroup {
        changes = List.copyOf(changes);
    }

    /** How many changes are of this kind. */
    public long count(SubjectChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
