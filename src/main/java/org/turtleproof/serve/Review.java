package org.turtleproof.serve;

import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.source.SourceFile;

/** Proves data that somebody posted against the ontology and shapes of a release; the compiler's part of {@code /check}. */
@FunctionalInterface
public interface Review {

    /**
     * The report on a file.
     *
     * @param posted the file, whose name tells its format
     * @param withData whether the release's own data is taken into account too
     * @param release whose ontology and shapes decide
     * @param format the name of a report format, such as {@code sarif}
     * @return the report as text
     */
    String report(SourceFile posted, boolean withData, ServedRelease release, String format);
}
