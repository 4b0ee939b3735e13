package org.turtleproof.kb;

/** What a query file is for, decided by its folder below {@code queries/}. */
public enum QueryKind {
    /** A question the graph must answer as written beside it. */
    COMPETENCY("competency"),
    /** A CONSTRUCT that computes a layer from claims. */
    POLICY("policy"),
    /** A SELECT that must return nothing. */
    RULE("rules"),
    /** A CONSTRUCT used by artefacts and pages. */
    VIEW("views");

    private final String folder;

    QueryKind(String folder) {
        this.folder = folder;
    }

    /** The folder below {@code queries/}. */
    public String folder() {
        return folder;
    }
}
