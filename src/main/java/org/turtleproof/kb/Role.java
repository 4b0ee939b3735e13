package org.turtleproof.kb;

import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/** What a source file is for, decided by where it lies. */
public enum Role {
    /** The only list of prefixes. */
    PREFIXES,
    /** A module of the ontology. */
    ONTOLOGY,
    /** Links to foreign vocabularies. */
    ALIGNMENT,
    /** An ontology of others, read because one of ours imports it. */
    IMPORTED,
    /** Shapes over facts, or over the ontology. */
    SHAPES,
    /** Facts. */
    DATA,
    /** Which findings are let be, and why. */
    SUPPRESSIONS;

    /** The role of a file of a knowledge base. */
    public static Role of(SourceFile file) {
        String name = file.name();
        if (name.equals("ontology/prefixes.ttl")) {
            return PREFIXES;
        }
        if (name.equals(SourceTree.SUPPRESSIONS)) {
            return SUPPRESSIONS;
        }
        if (name.startsWith("ontology/shapes/")) {
            return SHAPES;
        }
        if (name.startsWith("ontology/alignments/")) {
            return ALIGNMENT;
        }
        return name.startsWith("ontology/") ? ONTOLOGY : DATA;
    }
}
