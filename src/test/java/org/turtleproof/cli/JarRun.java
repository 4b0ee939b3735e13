package org.turtleproof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A process of the jar, as it is shipped, that has ended.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param classes the classes with names of their own that it loaded
 */
public record JarRun(int status, byte[] out, Set<String> classes) {

    /** What it wrote, as text. */
    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+) source: ");

    /** Runs a command in a folder, with outcomes kept in another; if that is empty, nowhere. */
    public static JarRun of(Path here, String cache, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xlog:class+load:file=" + log,
                    "-jar",
                    Path.of(System.getProperty("turtleproof.jar"))
                            .toAbsolutePath()
                            .toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(here.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put(OutcomeCache.PLACE, cache);
            Process process = builder.start();
            byte[] out = process.getInputStream().readAllBytes();
            return new JarRun(process.waitFor(), out, loaded(log));
        } finally {
            Files.delete(log);
        }
    }

    private static Set<String> loaded(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8)
                .lines()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
