package org.turtleproof.diagnostic.render;

import java.util.List;

/**
 * What the page of a report shows, ready to be set in its template.
 *
 * @param passed whether the verdict is good
 * @param verdict the verdict in one line
 * @param rules the broken rules, the worst first
 * @param stages what was looked at
 */
public record HtmlReport(boolean passed, String verdict, List<BrokenRule> rules, List<Stage> stages) {

    /**
     * A rule with all its findings.
     *
     * @param id its name
     * @param anchor the name of its place on the page
     * @param severity the word for its worst finding
     * @param title the fault in one line
     * @param why why it matters; may be empty
     * @param count how many findings, with commas
     * @param findings in the order of files and lines, as many as a page can hold
     * @param more what is said of the rest; empty when there is none
     */
    public record BrokenRule(
            String id,
            String anchor,
            String severity,
            String title,
            String why,
            String count,
            List<Finding> findings,
            String more) {}

    /**
     * One finding.
     *
     * @param severity its word
     * @param message what is wrong
     * @param excerpts the lines it is about, file by file
     * @param notes remarks
     * @param help what to do; empty when nothing is said
     */
    public record Finding(String severity, String message, List<Excerpt> excerpts, List<Remark> notes, String help) {}

    /**
     * A remark, with the lines it is about, if any.
     *
     * @param text what it says
     * @param excerpts the lines, none or some
     */
    public record Remark(String text, List<Excerpt> excerpts) {}

    /**
     * Lines of one file.
     *
     * @param place the first marked place, as {@code file:line:column}
     * @param lines the lines, none when only the file is known
     */
    public record Excerpt(String place, List<Line> lines) {}

    /**
     * A source line, cut into marked and unmarked pieces.
     *
     * @param number its number; empty for lines left out
     * @param pieces what is shown, in order
     * @param labels words about its marks
     */
    public record Line(String number, List<Piece> pieces, List<Piece> labels) {}

    /**
     * A stretch of text.
     *
     * @param text what is shown
     * @param mark {@code culprit}, {@code second} or empty
     */
    public record Piece(String text, String mark) {}

    /**
     * A stage of the proof.
     *
     * @param name its name
     * @param ran whether it could look
     * @param figures what was counted, in words
     * @param remarks what the reader should know
     */
    public record Stage(String name, boolean ran, String figures, List<String> remarks) {}
}
