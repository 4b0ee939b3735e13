package org.turtleproof.rdf.syntax;

import org.turtleproof.source.SourceFile;

/**
 * A portion of a file that can be read on its own.
 *
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 * @param firstTriple how many triples of the file come before it
 * @param before what was declared before it
 * @param marks where its statements begin, in pairs: an offset in the text of the portion, and how many triples of the portion
 *     come before it; the first pair is 0 and 0
 * @param recovered whether reading stopped in it and went on after a fault
 */
public record ReadPortion(int start, int end, int firstTriple, Declarations before, int[] marks, boolean recovered) {

    /** The marks of a portion that is read as a whole. */
    static int[] onlyItsBeginning() {
        return new int[2];
    }

    /** How many stretches between two marks there are. */
    public int stretches() {
        return marks.length / 2;
    }

    /** How many triples of the portion come before a stretch. */
    public int triplesBefore(int stretch) {
        return marks[2 * stretch + 1];
    }

    /** The offset of the byte of the file at which each stretch begins. */
    int[] beginnings(SourceFile file) {
        int[] beginnings = new int[stretches()];
        beginnings[0] = start;
        for (int stretch = 1; stretch < beginnings.length; stretch++) {
            beginnings[stretch] = file.offset(beginnings[stretch - 1], marks[2 * stretch] - marks[2 * (stretch - 1)]);
        }
        return beginnings;
    }
}
