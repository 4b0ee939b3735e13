package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Builds as processes: under changed conditions, and killed. */
class BuildProcessIT {

    @TempDir
    private Path folder;

    @Test
    void everyConditionGivesTheSameBytes(TestReporter reporter) throws Exception {
        Path here = Path.of(System.getProperty("java.home"));
        Map<String, BuildProcess> conditions = new LinkedHashMap<>();
        conditions.put(
                "another time zone, locale and default encoding",
                new BuildProcess(
                        here,
                        List.of(
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Dfile.encoding=UTF-16BE"),
                        Map.of("TZ", "Asia/Kathmandu", "LC_ALL", "tr_TR.ISO-8859-9")));
        conditions.put(
                "other identity hashes and one thread",
                new BuildProcess(
                        here,
                        List.of(
                                "-XX:+UnlockExperimentalVMOptions",
                                "-XX:hashCode=2",
                                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
                        Map.of()));
        for (Path java : installedJavas()) {
            conditions.put("the Java in " + java.getFileName(), new BuildProcess(java, List.of(), Map.of()));
        }
        Path expected = built(BuildProcess.plain(), Bridges.write(folder.resolve("kb")), "plain");
        int number = 0;
        for (Map.Entry<String, BuildProcess> condition : conditions.entrySet()) {
            Path kb = copyInOtherOrder(folder.resolve("kb"), folder.resolve("copy " + number));
            Path release = built(condition.getValue(), kb, "release-" + number++);
            assertEquals(List.of(), differences(expected, release), condition.getKey());
            reporter.publishEntry("same bytes", condition.getKey());
        }
    }

    @Test
    void aKilledBuildLeavesTheFormerReleaseOrTheNewOneWhole() throws Exception {
        Path kb = Bridges.write(folder.resolve("kb"));
        Path place = built(BuildProcess.plain(), kb, "release");
        long start = System.nanoTime();
        built(BuildProcess.plain(), kb, "release");
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Random random = new Random();
        for (int round = 0; round < 5; round++) {
            Bridges.append(
                    kb.resolve("data/entities/bridges.ttl"), "id:old-lind-bridge rdfs:label \"" + round + "\"@fr .\n");
            Process build = BuildProcess.plain().start("build", kb, "--output", place);
            build.waitFor(random.nextLong(whole / 3, whole + whole / 3), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            Verification verification = ReleaseVerifier.verify(place);
            assertTrue(verification.proven(), () -> verification.flaws().toString());
        }
        built(BuildProcess.plain(), kb, "release");
        try (Stream<Path> builds = Files.list(place.resolveSibling(".release-builds"))) {
            assertTrue(builds.count() <= 3, "the former build, the new one and the lock");
        }
    }

    private Path built(BuildProcess process, Path kb, String name) throws Exception {
        Path place = folder.resolve(name);
        assertEquals(0, process.run("build", kb, "--output", place, "--documents", kb.resolve("documents")));
        return place;
    }

    private static List<Path> installedJavas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> !Files.isSymbolicLink(home) && Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .toList();
        }
    }

    private static Path copyInOtherOrder(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(files);
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }

    private static List<String> differences(Path expected, Path actual) throws IOException {
        List<String> differences = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(expected.toRealPath())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = expected.toRealPath().relativize(file).toString();
                if (!Files.exists(actual.resolve(name)) || Files.mismatch(file, actual.resolve(name)) >= 0) {
                    differences.add(name);
                }
            }
        }
        return differences;
    }
}
