package org.turtleproof.check.shacl.shape;

/** Where the fault of a broken constraint lies, and what {@link Result#related()} then holds. */
public enum Fault {
    /** In the value; related: the nodes it clashes with, if any. */
    VALUE,
    /** Something is missing; related: the values there are. */
    MISSING,
    /** There are too many values; related: all of those that count. */
    SURPLUS,
    /** The triple should not be there; related: its subject. */
    UNEXPECTED
}
