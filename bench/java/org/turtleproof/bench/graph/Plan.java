package org.turtleproof.bench.graph;

/**
 * What to generate.
 *
 * @param triples how many statements there shall be at least; the last document is completed
 * @param seed the same seed makes the same bytes
 * @param defects how many to plant, of each kind in turn
 * @param syntax how to write it
 * @param files over how many files to spread it
 */
public record Plan(long triples, long seed, int defects, Syntax syntax, int files) {

    /** How a graph is written. */
    public enum Syntax {
        TURTLE("ttl"),
        N_TRIPLES("nt");

        private final String extension;

        Syntax(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }

    public Plan {
        if (triples < 1 || files < 1 || defects < 0) {
            throw new IllegalArgumentException(
                    "cannot generate " + triples + " triples in " + files + " files with " + defects + " defects");
        }
    }

    /** A clean graph in one Turtle file. */
    public static Plan clean(long triples, long seed) {
        return new Plan(triples, seed, 0, Syntax.TURTLE, 1);
    }
}
