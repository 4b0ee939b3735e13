package org.turtleproof.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ServedQuestion;

/**
 * The questions of a release, a query and its answer.
 *
 * @param questions all of them
 * @param chosen the one that is shown
 * @param query its text, or what somebody wrote
 * @param overUnion whether it is asked over all layers
 * @param outcome what came of it, when it was asked
 */
public record QueryPage(
        List<ServedQuestion> questions,
        Optional<ServedQuestion> chosen,
        String query,
        boolean overUnion,
        Optional<Outcome> outcome) {

    /** How many rows are shown; all of them can be downloaded. */
    public static final int ROWS = 500;

    /**
     * What came of a query.
     *
     * @param columns names of variables
     * @param rows the first of them
     * @param total how many there are
     * @param plot a picture of it, where its columns allow one
     * @param graph Turtle, when the answer is a graph
     * @param problem why there is no answer
     */
    public record Outcome(
            List<String> columns,
            List<List<Cell>> rows,
            int total,
            Optional<Plot> plot,
            Optional<String> graph,
            Optional<String> problem) {

        /** An answer that is a table. */
        public static Outcome table(List<String> columns, List<List<Cell>> rows, int total, Optional<Plot> plot) {
            return new Outcome(columns, rows, total, plot, Optional.empty(), Optional.empty());
        }

        /** An answer that is a graph. */
        public static Outcome graph(String turtle) {
            return new Outcome(List.of(), List.of(), 0, Optional.empty(), Optional.of(turtle), Optional.empty());
        }

        /** No answer. */
        public static Outcome problem(String why) {
            return new Outcome(List.of(), List.of(), 0, Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    /**
     * A value of an answer.
     *
     * @param text what is shown
     * @param reference what it is, when this release knows it
     */
    public record Cell(String text, Optional<Reference> reference) {}

    /** The questions by the first of their topics. */
    public Map<String, List<ServedQuestion>> topics() {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.topics().isEmpty()
                                ? "others"
                                : question.topics().get(0),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
