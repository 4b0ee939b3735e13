package org.turtleproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, in a repository and with a Java and a Maven of its own that only say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX script; there the jar is run directly")
class LauncherIT {

    private static final String SAYS_ITS_ARGUMENTS = """
            #!/bin/sh
            case $* in *DumpLoadedClassList*|*AOTCacheOutput*) echo called >>trainings; exit 0 ;; *Xshare:dump*) exit 0 ;; esac
            echo "pid $$"
            for argument; do echo "[$argument]"; done
            exit 7
            """;

    /** Writes the jar where it was asked to, slowly enough for another launch to come in between. */
    private static final String BUILDS = """
            #!/bin/sh
            echo called >>calls
            echo "noise of the build"
            sleep 1
            for argument; do case $argument in -Dfat.jar=*) echo jar >"${argument#-Dfat.jar=}" ;; esac; done
            """;

    private static final Path DIRECTIVES = Path.of("src", "main", "jvm", "release.json");

    private record Ended(int exitCode, long pid, String out, String err) {}

    @TempDir
    private Path temporary;

    private Path home;
    private Path java;
    private Path maven;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(temporary.resolve("a home with spaces"));
        Files.copy(Path.of("turtleproof"), home.resolve("turtleproof"));
        executable(home.resolve("turtleproof"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/main/java"));
        Files.copy(
                DIRECTIVES,
                Files.createDirectories(home.resolve(DIRECTIVES.getParent())).resolve(DIRECTIVES.getFileName()));
        java = javaHome("a java", "17.0.1");
        maven = script(Files.createDirectories(temporary.resolve("a maven")).resolve("mvn"), BUILDS)
                .getParent();
    }

    @Test
    void buildsAMissingJarAndSaysSoOnlyOnTheErrorStream() throws Exception {
        Ended ended = launch("check");
        assertEquals(7, ended.exitCode(), ended.err());
        assertTrue(Files.exists(jar()));
        assertTrue(ended.err().contains("noise of the build"));
        assertFalse(ended.out().contains("noise of the build"));
        assertEquals(List.of("turtleproof-proof-17.0.1.jsa", "turtleproof.jar"), filesOfTarget());
    }

    @Test
    void doesNotBuildAgainWhatIsFresh() throws Exception {
        launch("check");
        Ended second = launch("check");
        assertEquals(1, builds());
        assertEquals("", second.err());
    }

    @Test
    void preparesAFasterStartOncePerJarAndVersionOfJavaAndOnceMoreForReleases() throws Exception {
        launch("check");
        launch("check");
        assertEquals(1, trainings());
        java = javaHome("another java", "21.0.2");
        launch("check");
        assertEquals(2, trainings());
        launch("serve");
        launch("build");
        launch("verify");
        assertEquals(3, trainings());
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
        launch("check");
        Path source = Files.writeString(home.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        launch("check");
        assertEquals(2, builds());
    }

    @Test
    void buildsOnceForLaunchesAtTheSameTime() throws Exception {
        List<Process> launches = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            launches.add(start(home.resolve("turtleproof"), Map.of(), "check"));
        }
        for (Process launch : launches) {
            assertEquals(7, end(launch).exitCode());
        }
        assertEquals(1, builds());
        assertEquals(1, trainings());
    }

    @Test
    void takesOverFromABuilderThatDied() throws Exception {
        Files.createDirectories(home.resolve("target"));
        Files.createSymbolicLink(home.resolve("target/.building"), Path.of("999999999"));
        assertEquals(7, launch("check").exitCode());
        assertEquals(1, builds());
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        Ended ended = launch("query", "-e", "SELECT * { ?s ?p \"x\" }", "", "a  b", "*");
        assertTrue(ended.out().contains("[query]\n[-e]\n[SELECT * { ?s ?p \"x\" }]\n[]\n[a  b]\n[*]\n"), ended.out());
    }

    @Test
    void givesWhatIsNestedDeeplyRoomOnTheStackExceptInAServer() throws Exception {
        assertTrue(launch("check").out().contains("[-Xss256m]"));
        assertFalse(launch("serve").out().contains("[-Xss"));
    }

    @Test
    void keepsToTheFirstTierCompilerExceptInAServerWhichRunsLong() throws Exception {
        assertTrue(launch("check").out().contains("[-XX:TieredStopAtLevel=1]"));
        String serve = launch("serve").out();
        assertFalse(serve.contains("[-XX:TieredStopAtLevel=1]"), serve);
        assertTrue(serve.contains("[-XX:-DontCompileHugeMethods]"), serve);
        assertTrue(serve.contains("[-XX:Tier4InvocationThreshold=20000]"), serve);
    }

    @Test
    void letsTheSecondCompilerAtWhatIsRunForEachByteOfALargeRelease() throws Exception {
        facts("knowledge base/data/small.ttl", 1);
        String first = "[-XX:TieredStopAtLevel=1]";
        String second = "[-XX:CompilerDirectivesFile=" + home.resolve(DIRECTIVES) + "]";
        assertTrue(launch("build", "knowledge base").out().contains(first));
        facts("knowledge base/data/large.ttl", 21);
        facts("another/data/large.txt", 21);
        facts("another/.hidden/large.ttl", 21);
        String large = launch("build", "--output", "no such", "knowledge base").out();
        assertTrue(large.contains(second), large);
        assertFalse(large.contains(first), large);
        assertTrue(large.endsWith("[build]\n[--output]\n[no such]\n[knowledge base]\n"), large);
        assertTrue(launch("build").out().contains(second), "what lies here is read when nothing is named");
        String other = launch("build", "another").out();
        assertTrue(other.contains(first), other);
        assertFalse(other.contains("CompilerDirectivesFile"), other);
        assertTrue(launch("check", "knowledge base").out().contains(first));
        facts("knowledge base/data/larger.ttl", 131);
        assertFalse(launch("check", "knowledge base").out().contains(first));
    }

    @Test
    void namesWhatTheSecondCompilerTranslatesSoThatJavaReadsItInSilence() throws Exception {
        Path real = Path.of(System.getProperty("java.home"), "bin", "java");
        Ended ended = end(new ProcessBuilder(
                        real.toString(),
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-DisplayVMOutput",
                        "-XX:CompilerDirectivesFile=" + DIRECTIVES,
                        "-version")
                .start());
        assertEquals(0, ended.exitCode(), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void beginsWithASmallHeapAndLetsItGrowExceptInAServer() throws Exception {
        String check = launch("check").out();
        assertTrue(check.contains("[-Xms16m]\n[-XX:NewSize=3m]\n[-XX:NewRatio=6]"), check);
        assertTrue(check.contains("[-XX:MaxRAMPercentage=70]"), check);
        facts("facts.ttl", 2);
        assertTrue(launch("check").out().contains("[-Xms20m]\n[-XX:NewSize=4m]"));
        assertFalse(launch("serve").out().contains("[-Xms"));
    }

    @Test
    void compilesWithOneThreadAndBrieflyWhatIsDoneSoon() throws Exception {
        String briefly = "[-XX:CICompilerCount=1]\n[-XX:C1MaxInlineSize=12]";
        assertTrue(launch("check").out().contains(briefly));
        assertTrue(launch("explain").out().contains(briefly));
        facts("large.ttl", 12);
        assertFalse(launch("check").out().contains("[-XX:C1MaxInlineSize=12]"));
        assertFalse(launch("serve").out().contains("[-XX:C1MaxInlineSize=12]"));
        assertFalse(launch("build").out().contains("[-XX:C1MaxInlineSize=12]"));
        assertFalse(launch("check", "--watch").out().contains("[-XX:C1MaxInlineSize=12]"));
    }

    @Test
    void leavesCompilingToWhoeverSaysSomethingAboutIt() throws Exception {
        String full = end(start(
                        home.resolve("turtleproof"), Map.of("TURTLEPROOF_OPTS", "-XX:TieredStopAtLevel=4"), "check"))
                .out();
        assertFalse(full.contains("[-XX:CICompilerCount=1]"), full);
        assertTrue(full.contains("[-XX:TieredStopAtLevel=4]"), full);
    }

    @Test
    void namesTheClassToRunUntilJavaWantsToReadTheManifest() throws Exception {
        assertTrue(launch("check").out().contains("[-cp]\n[" + jar() + "]\n[org.turtleproof.cli.Main]\n[check]\n"));
        java = javaHome("a newer java", "25.0.1");
        assertTrue(launch("check").out().contains("[-jar]\n[" + jar() + "]\n[check]\n"));
    }

    @Test
    void beginsWithALargerHeapForMuch() throws Exception {
        facts("small.ttl", 9);
        assertTrue(launch("check", "small.ttl").out().contains("[-Xms20m]"));
        facts("large.ttl", 12);
        String check = launch("check", "large.ttl").out();
        assertFalse(check.contains("[-Xms"), check);
        assertTrue(check.contains("[-XX:InitialRAMPercentage=3]"), check);
    }

    @Test
    void givesProofsThatFollowOneAnotherRoomForMoreThanOne() throws Exception {
        assertTrue(launch("check", ".", "--watch").out().contains("[-Xmn64m]"));
        assertFalse(launch("check", ".").out().contains("[-Xmn64m]"));
        assertFalse(launch("serve", ".", "--watch").out().contains("[-Xmn64m]"));
    }

    @Test
    void collectsInParallelForAReleaseAndForMuchAndOnJava25ForMoreThanALittle() throws Exception {
        String inParallel = "[-XX:+UseParallelGC]\n[-XX:MaxNewSize=256m]";
        assertTrue(launch("check").out().contains("[-XX:+UseSerialGC]"));
        assertTrue(launch("serve").out().contains("[-XX:+UseSerialGC]"));
        assertTrue(launch("build").out().contains(inParallel));
        java = javaHome("a newer java", "25.0.1");
        assertTrue(launch("check").out().contains("[-XX:+UseSerialGC]"));
        assertTrue(launch("check", "--watch").out().contains("[-XX:+UseParallelGC]"));
        facts("some.ttl", 2);
        String check = launch("check").out();
        assertTrue(check.contains("[-XX:+UseParallelGC]"), check);
        assertFalse(check.contains("[-XX:+UseSerialGC]"), check);
        facts("much.ttl", 12);
        assertTrue(launch("check").out().contains(inParallel));
        java = javaHome("an older java", "17.0.1");
        assertTrue(launch("check").out().contains(inParallel));
    }

    @Test
    void becomesJavaSoThatSignalsReachIt() throws Exception {
        Ended ended = launch("serve");
        assertTrue(ended.out().startsWith("pid " + ended.pid() + "\n"), ended.out());
    }

    @Test
    void worksThroughLinksFromAnotherDirectory() throws Exception {
        Path relative =
                Files.createSymbolicLink(temporary.resolve("one"), Path.of("a home with spaces", "turtleproof"));
        Path link = Files.createSymbolicLink(temporary.resolve("two"), relative);
        assertEquals(7, end(start(link, Map.of(), "check")).exitCode());
        assertTrue(Files.exists(jar()));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = javaHome("an old java", "1.8.0_402");
        script(old.resolve("bin/java"), "#!/bin/sh\necho old\n");
        Ended ended = end(start(
                home.resolve("turtleproof"),
                Map.of("JAVA_HOME", old.toString(), "PATH", java.resolve("bin") + ":" + maven + ":/usr/bin:/bin"),
                "check"));
        assertEquals(7, ended.exitCode(), ended.err());
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : List.of("dirname", "find", "head", "readlink", "sed")) {
            script(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
        }
        Ended ended = end(start(home.resolve("turtleproof"), Map.of("PATH", tools.toString()), "check"));
        assertEquals(2, ended.exitCode());
        assertTrue(ended.err().contains("Maven is needed"), ended.err());
    }

    @Test
    void aFailedBuildIsOurFaultAndLeavesTheFormerJar() throws Exception {
        launch("check");
        FileTime built = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(jar(), built);
        script(maven.resolve("mvn"), "#!/bin/sh\necho broken >&2\nexit 1\n");
        Ended ended = launch("check");
        assertEquals(4, ended.exitCode());
        assertEquals(built.toInstant(), Files.getLastModifiedTime(jar()).toInstant());
        assertEquals(List.of("turtleproof-proof-17.0.1.jsa", "turtleproof.jar"), filesOfTarget());
    }

    private Path jar() {
        return home.resolve("target/turtleproof.jar");
    }

    private List<String> filesOfTarget() throws IOException {
        try (var files = Files.list(home.resolve("target"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void facts(String name, int megabytes) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[megabytes << 20]);
    }

    private int builds() throws IOException {
        return Files.readAllLines(home.resolve("calls")).size();
    }

    private int trainings() throws IOException {
        return Files.readAllLines(home.resolve("trainings")).size();
    }

    private Ended launch(String... arguments) throws Exception {
        return end(start(home.resolve("turtleproof"), Map.of(), arguments));
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("PATH", maven + ":/usr/bin:/bin");
        builder.environment().remove("TURTLEPROOF_OPTS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended end(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        return new Ended(process.exitValue(), process.pid(), out, err);
    }

    private Path javaHome(String name, String version) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(folder.resolve("bin"));
        script(folder.resolve("bin/java"), SAYS_ITS_ARGUMENTS);
        script(folder.resolve("bin/javac"), "#!/bin/sh\n");
        return folder;
    }

    private static Path script(Path file, String text) throws IOException {
        Files.writeString(file, text, UTF_8);
        return executable(file);
    }

    private static Path executable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
