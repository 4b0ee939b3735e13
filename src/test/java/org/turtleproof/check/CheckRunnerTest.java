package org.turtleproof.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.CheckInfo.Phase;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class CheckRunnerTest {

    private static final KnowledgeBase NOTHING = new KnowledgeBaseLoader().load(List.of(), Optional.empty());
    private static final RuleInfo FAULT = RuleInfo.of("fault", Severity.ERROR, "It is wrong", "", "");

    @Test
    void listsTheStagesInTheOrderOfTheChecksWhateverTheOrderOfTheirPhases() {
        List<Check> checks = List.of(
                stage("derived", Phase.DERIVED),
                stage("read", Phase.READING),
                stage("written", Phase.WRITTEN),
                stage("read again", Phase.READING));

        CheckResult result = new CheckRunner(checks).run(NOTHING);

        assertEquals(
                List.of("derived", "read", "written", "read again"),
                result.report().stages().stream().map(StageResult::stage).toList());
        assertTrue(result.checked().isPresent());
    }

    @Test
    void leavesOutOnlyWhatLooksAtMeaningWhenAFileCannotBeRead() {
        SourceFile broken = SourceFile.of("data.ttl", "<http://example.org/a> <http://example.org/b>");
        KnowledgeBase kb = new KnowledgeBaseLoader().load(List.of(new RoleFile(broken, Role.DATA)), Optional.empty());
        List<Check> checks = List.of(
                stage("read", Phase.READING),
                stage("written", Phase.WRITTEN),
                new StagedCheck("read again", Phase.READING, () -> Optional.of(FAULT)),
                stage("derived", Phase.DERIVED));

        CheckResult result = new CheckRunner(checks).run(kb);

        assertEquals(
                List.of(
                        StageResult.Outcome.DONE,
                        StageResult.Outcome.NOT_RUN,
                        StageResult.Outcome.DONE,
                        StageResult.Outcome.NOT_RUN),
                result.report().stages().stream().map(StageResult::outcome).toList());
        assertEquals(1, result.report().diagnostics().all().size());
    }

    @Test
    void runsEachCheckOnceAndTimesEach() {
        AtomicInteger runs = new AtomicInteger();
        List<Check> checks = IntStream.range(0, 40)
                .<Check>mapToObj(i -> new StagedCheck("stage-" + i, Phase.values()[i % Phase.values().length], () -> {
                    runs.incrementAndGet();
                    return Optional.empty();
                }))
                .toList();
        StageTimes times = new StageTimes();

        new CheckRunner(checks).run(NOTHING, times);

        assertEquals(40, runs.get());
        assertEquals(
                40,
                times.steps().stream()
                        .map(StageTimes.Step::name)
                        .filter(name -> name.startsWith("stage-"))
                        .distinct()
                        .count());
    }

    @Test
    void throwsWhatACheckThrewOnceAllHaveStopped() {
        IllegalStateException ours = new IllegalStateException("our fault");
        CountDownLatch ended = new CountDownLatch(1);
        List<Check> checks = List.of(
                new StagedCheck("slow", Phase.WRITTEN, () -> {
                    pause();
                    ended.countDown();
                    return Optional.empty();
                }),
                new StagedCheck("broken", Phase.WRITTEN, () -> {
                    throw ours;
                }));

        assertSame(ours, assertThrows(IllegalStateException.class, () -> new CheckRunner(checks).run(NOTHING)));
        assertEquals(0, ended.getCount());
    }

    @Test
    void listsNoRulesUntilSomebodyAsks() {
        AtomicInteger listed = new AtomicInteger();
        Check check = new ListingCheck(listed);

        CheckResult result = new CheckRunner(List.of(check)).run(NOTHING);

        assertEquals(0, listed.get());
        assertTrue(result.report().rules().stream().anyMatch(rule -> rule.id().equals(FAULT.id())));
        result.report().rules().iterator();
        assertEquals(1, listed.get());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Check stage(String name, Phase phase) {
        return new StagedCheck(name, phase, Optional::empty);
    }

    private record StagedCheck(String name, Phase phase, Supplier<Optional<RuleInfo>> work) implements Check {

        @Override
        public CheckInfo info() {
            return new CheckInfo(name, phase, List.of());
        }

        @Override
        public StageResult run(KnowledgeBase kb, Reporter reporter) {
            work.get()
                    .map(rule -> Diagnostic.of(rule, "it is wrong", Span.ofFile(SourceFile.of("a.ttl", "")))
                            .build())
                    .ifPresent(reporter::report);
            return StageResult.done(name);
        }
    }

    private record ListingCheck(AtomicInteger listed) implements Check {

        @Override
        public CheckInfo info() {
            return new CheckInfo("listing", Phase.WRITTEN, List.of());
        }

        @Override
        public List<RuleInfo> rules(KnowledgeBase kb) {
            listed.incrementAndGet();
            return List.of(FAULT);
        }

        @Override
        public StageResult run(KnowledgeBase kb, Reporter reporter) {
            return StageResult.done("listing");
        }
    }
}
