package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A folder is not the release its manifest describes, so it is not opened. */
public final class BrokenReleaseException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BrokenReleaseException(Path release, List<Flaw> flaws) {
        super(release + ": not a whole release: "
                + flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
