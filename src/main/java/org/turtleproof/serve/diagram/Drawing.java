package org.turtleproof.serve.diagram;

import java.util.List;

/**
 * A diagram with places, in pixels from its upper left corner.
 *
 * @param diagram what is drawn
 * @param width of all of it
 * @param height of all of it
 * @param groups behind everything
 * @param arrows behind the boxes
 * @param boxes in front
 */
public record Drawing(
        Diagram diagram, int width, int height, List<Frame> groups, List<Curve> arrows, List<Frame> boxes) {

    /**
     * A rectangle with words.
     *
     * @param box what it is; a group has no name and no link
     * @param lines its label, broken into lines
     * @param x its left side
     * @param y its upper side
     * @param width from left to right
     * @param height from top to bottom
     */
    public record Frame(Diagram.Box box, List<String> lines, int x, int y, int width, int height) {

        /** Where it is in the middle between left and right. */
        public int middle() {
            return x + width / 2;
        }

        /** On which height the line of that number is written; the note counts as the one after the last. */
        public int baseline(int line) {
            int count = lines.size() + (box.note().isEmpty() ? 0 : 1);
            return y + height / 2 + 5 + Math.round((line - (count - 1) / 2f) * DiagramLayout.LINE);
        }
    }

    /**
     * An arrow as a curve.
     *
     * @param arrow what it is
     * @param path as SVG has it (SVG 2, section 9.3)
     * @param x where the middle of its label is
     * @param y where its label stands
     */
    public record Curve(Diagram.Arrow arrow, String path, int x, int y) {}

    public Drawing {
        groups = List.copyOf(groups);
        arrows = List.copyOf(arrows);
        boxes = List.copyOf(boxes);
    }
}
