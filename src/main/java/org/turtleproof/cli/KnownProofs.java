package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.Suppressed;
import org.turtleproof.kb.KnowledgeBase;

/**
 * What is known of proving just these files with just these options by just this compiler.
 *
 * <p>Only proofs without any error are kept: whatever ran out of time is an error, and might not do so another time.
 */
final class KnownProofs {

    private final OutcomeCache cache;
    private final ReadSources sources;
    private final ReportOptions reporting;
    private final BaselineOptions baseline;
    private final String key;

    private KnownProofs(
            OutcomeCache cache, ReadSources sources, ReportOptions reporting, BaselineOptions baseline, String key) {
        this.cache = cache;
        this.sources = sources;
        this.reporting = reporting;
        this.baseline = baseline;
        this.key = key;
    }

    /** What is known; absent when there is no cache, or when it cannot be told what a proof depends on. */
    static Optional<KnownProofs> of(ReadSources sources, ReportOptions reporting, BaselineOptions baseline)
            throws IOException {
        Optional<OutcomeCache> cache = OutcomeCache.of(System.getenv(), System.getProperty("user.home"));
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        return key(sources, reporting, baseline)
                .map(key -> new KnownProofs(cache.get(), sources, reporting, baseline, key));
    }

    private static Optional<String> key(ReadSources sources, ReportOptions reporting, BaselineOptions baseline)
            throws IOException {
        Optional<String> compiler = CompilerIdentity.own();
        if (compiler.isEmpty()) {
            return Optional.empty();
        }
        ProofKey key = new ProofKey()
                .add("compiler", compiler.get())
                // Names of files are told as seen from here.
                .add("here", Path.of("").toAbsolutePath().toString());
        reporting.addTo(key);
        boolean all = sources.addTo(key) & baseline.addTo(key);
        return all ? Optional.of(key.text()) : Optional.empty();
    }

    /** What was told of them before. */
    Optional<Outcome> outcome() {
        return cache.find(key);
    }

    /** Whether what is told of this proof will hold as long as the key is the same. */
    boolean canKeep(Report whole, KnowledgeBase kb) throws IOException {
        boolean clean = !whole.diagnostics().hasErrors()
                && whole.suppressed().stream()
                        .map(Suppressed::finding)
                        .noneMatch(found -> found.severity() == Severity.ERROR);
        // Documents are read when they are needed: the key must still be theirs.
        return clean
                && sources.knowsAll(kb)
                && key(sources, reporting, baseline).filter(key::equals).isPresent();
    }

    /** Keeps what was told of this proof. */
    void keep(Outcome outcome) {
        cache.keep(key, outcome);
    }
}
