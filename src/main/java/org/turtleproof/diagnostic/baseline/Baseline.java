package org.turtleproof.diagnostic.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Fingerprints;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;

/**
 * Findings that are known and accepted for now, by fingerprint.
 *
 * @param findings what is known of each, by its fingerprint
 */
public record Baseline(Map<String, KnownFinding> findings) {

    private static final String STAGE = "baseline";

    /**
     * What a baseline tells its readers of a finding; only the fingerprint counts.
     *
     * @param rule the rule's name
     * @param file the file it is in
     * @param message what it says
     */
    public record KnownFinding(String rule, String file, String message) {}

    public Baseline {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    }

    /** The baseline that knows all these findings. */
    public static Baseline of(Diagnostics findings) {
        Map<String, KnownFinding> known = new TreeMap<>();
        List<String> fingerprints = Fingerprints.of(findings);
        for (int i = 0; i < fingerprints.size(); i++) {
            Diagnostic found = findings.all().get(i);
            known.put(
                    fingerprints.get(i),
                    new KnownFinding(
                            found.rule().text(), found.primary().span().file().name(), found.message()));
        }
        return new Baseline(known);
    }

    /** The report without the findings that are known, and with a stage that counts them. */
    public Report withoutKnown(Report report) {
        List<String> fingerprints = Fingerprints.of(report.diagnostics());
        List<Diagnostic> fresh = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            if (findings.containsKey(fingerprints.get(i))) {
                met.add(fingerprints.get(i));
            } else {
                fresh.add(report.diagnostics().all().get(i));
            }
        }
        int gone = findings.size() - met.size();
        StageResult stage = StageResult.done(
                STAGE, new Figure(met.size(), "known findings left out"), new Figure(fresh.size(), "new findings"));
        if (gone > 0) {
            stage = stage.remark(gone + " of the known findings are gone; --update-baseline takes them out");
        }
        return report.with(Diagnostics.of(fresh), stage);
    }
}
