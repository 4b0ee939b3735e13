package org.turtleproof.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one stage of the proof looked at, so that a green run shows that it looked.
 *
 * @param stage the stage's name, such as {@code shapes}
 * @param outcome whether it ran
 * @param figures what was counted, in the order to be shown
 * @param remarks what the reader should know, such as how many citations could not be verified
 */
public record StageResult(String stage, Outcome outcome, List<Figure> figures, List<String> remarks) {

    /** Whether a stage ran. */
    public enum Outcome {
        /** It looked at everything it should. */
        DONE,
        /** It could not look, for the reason in the remarks. */
        NOT_RUN
    }

    /**
     * A number and what it counts.
     *
     * @param count 0 or more
     * @param what plural noun, such as {@code shapes}
     */
    public record Figure(long count, String what) {

        private static final Pattern PLURAL = Pattern.compile("\\b(\\w+?)(?:(ies)|(sses)|(?<![us])s)\\b");

        /** The number in words: {@code 1,200 files}, {@code 1 file}. */
        public String words() {
            String noun = count == 1 ? PLURAL.matcher(what).replaceFirst(Figure::singular) : what;
            return Count.text(count) + " " + noun;
        }

        private static String singular(MatchResult plural) {
            return plural.group(1) + (plural.group(2) != null ? "y" : plural.group(3) != null ? "ss" : "");
        }
    }

    public StageResult {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(outcome);
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }

    /** A stage that ran. */
    public static StageResult done(String stage, Figure... figures) {
        return new StageResult(stage, Outcome.DONE, List.of(figures), List.of());
    }

    /** A stage that did not run. */
    public static StageResult notRun(String stage, String reason) {
        return new StageResult(stage, Outcome.NOT_RUN, List.of(), List.of(reason));
    }

    /** The same with one more remark. */
    public StageResult remark(String text) {
        return new StageResult(
                stage,
                outcome,
                figures,
                java.util.stream.Stream.concat(remarks.stream(), java.util.stream.Stream.of(text))
                        .toList());
    }
}
