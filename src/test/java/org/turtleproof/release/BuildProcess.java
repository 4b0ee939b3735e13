package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The compiler as a process of its own, under conditions of a test's choice. */
record BuildProcess(Path java, List<String> options, Map<String, String> environment) {

    static BuildProcess plain() {
        return new BuildProcess(Path.of(System.getProperty("java.home")), List.of(), Map.of());
    }

    Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("turtleproof.jar")));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    int run(Object... arguments) throws IOException, InterruptedException {
        return start(arguments).waitFor();
    }
}
