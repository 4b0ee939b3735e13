package org.turtleproof.diff;

import java.util.List;

/**
 * A question that is answered differently.
 *
 * @param id the question's id
 * @param question the question in words
 * @param columns the columns of the answer
 * @param removed rows that only the old answer has
 * @param added rows that only the new answer has
 */
public record AnswerChange(
        String id, String question, List<String> columns, List<List<String>> removed, List<List<String>> added) {

    public AnswerChange {
        columns = List.copyOf(columns);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
