package org.turtleproof.diff;

/**
 * A passage that says the same but lies elsewhere in its document.
 *
 * @param document the document
 * @param oldPassage its name before
 * @param newPassage its name now
 * @param oldStart first code point before, counted from 0
 * @param oldEnd place after its last code point before
 * @param newStart first code point now
 * @param newEnd place after its last code point now
 */
public record MovedPassage(
        Value document, Value oldPassage, Value newPassage, long oldStart, long oldEnd, long newStart, long newEnd) {}
