package org.turtleproof.check.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.rdf.ResultTable;

/**
 * How an answer differs from the expected one; the order of rows counts only where the query asks for one.
 *
 * @param expected what should be answered
 * @param actual what is answered
 * @param ordered whether the order of rows counts
 */
record AnswerComparison(ResultTable expected, ResultTable actual, boolean ordered) {

    /** The difference in a few words; absent when there is none. */
    Optional<String> difference() {
        if (!expected.variables().equals(actual.variables())) {
            return Optional.of("the columns are " + actual.variables() + ", not " + expected.variables());
        }
        int missing = missing().size();
        int surplus = surplus().size();
        if (missing + surplus > 0) {
            return Optional.of(missing + " expected " + rows(missing) + " missing, " + surplus + " unexpected");
        }
        return ordered && !expected.rows().equals(actual.rows())
                ? Optional.of("the rows come in another order")
                : Optional.empty();
    }

    /** Expected rows that are not answered. */
    List<List<String>> missing() {
        return without(expected.rows(), actual.rows());
    }

    /** Answered rows that are not expected. */
    List<List<String>> surplus() {
        return without(actual.rows(), expected.rows());
    }

    /** The index of the first expected row that is not answered. */
    Optional<Integer> firstMissing() {
        return missing().stream().findFirst().map(expected.rows()::indexOf);
    }

    private static List<List<String>> without(List<List<String>> these, List<List<String>> those) {
        List<List<String>> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }

    private static String rows(int count) {
        return count == 1 ? "row" : "rows";
    }
}
