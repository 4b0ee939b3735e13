package org.turtleproof.diagnostic;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All findings of a run, each once, in the order of file, line and column.
 *
 * @param all sorted and without repetition
 */
public record Diagnostics(List<Diagnostic> all) implements Iterable<Diagnostic> {

    /** No findings. */
    public static final Diagnostics NONE = new Diagnostics(List.of());

    public Diagnostics {
        all = all.stream().distinct().sorted().toList();
    }

    /** These findings, put in order. */
    public static Diagnostics of(Collection<Diagnostic> found) {
        return new Diagnostics(List.copyOf(found));
    }

    /** Whether any finding is as bad as {@code threshold}, or worse. */
    public boolean reach(Severity threshold) {
        return all.stream().anyMatch(found -> found.severity().reaches(threshold));
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return reach(Severity.ERROR);
    }

    /** How many findings weigh exactly this. */
    public long count(Severity severity) {
        return all.stream().filter(found -> found.severity() == severity).count();
    }

    /** These findings and those, in order. */
    public Diagnostics plus(Diagnostics others) {
        return new Diagnostics(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return all.iterator();
    }
}
