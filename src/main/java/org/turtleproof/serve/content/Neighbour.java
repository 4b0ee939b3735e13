package org.turtleproof.serve.content;

/**
 * Something that the facts relate to an entity, with its place in a picture 600 wide and 340 high around the entity.
 *
 * @param thing what
 * @param property how it is related
 * @param x where its middle is, from the left
 * @param y where its middle is, from the top
 */
public record Neighbour(Reference thing, Reference property, int x, int y) {

    private static final int LETTERS = 30;

    /** What fits into the picture of its label. */
    public String shortLabel() {
        String label = thing.label();
        return label.length() <= LETTERS ? label : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
