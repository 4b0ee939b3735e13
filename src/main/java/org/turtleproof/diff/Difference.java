package org.turtleproof.diff;

import java.util.List;

/**
 * What the step from one version to another does to the graph.
 *
 * @param oldName what people called the old version
 * @param newName what people called the new version
 * @param groups changes by kind of subject; groups without changes are left out
 * @param movedPassages passages that lie elsewhere
 * @param facts facts that appear or vanish as a consequence
 * @param answers questions that are answered differently
 * @param notes what a reader should know of the comparison
 */
public record Difference(
        String oldName,
        String newName,
        List<ChangeGroup> groups,
        List<MovedPassage> movedPassages,
        List<FactChange> facts,
        List<AnswerChange> answers,
        List<String> notes) {

    public Difference {
        groups = List.copyOf(groups);
        movedPassages = List.copyOf(movedPassages);
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }

    /** Whether both versions say the same. */
    public boolean isEmpty() {
        return groups.isEmpty() && movedPassages.isEmpty() && facts.isEmpty() && answers.isEmpty();
    }

    /** How many changes of terms and shapes may break what was right before. */
    public long breaking() {
        return groups.stream()
                .flatMap(group -> group.changes().stream())
                .flatMap(change -> change.impact().stream())
                .filter(Impact::breaking)
                .count();
    }
}
