package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String MESS = "@prefix ex: <http://e/>.\nex:s ex:p 1;a ex:C. # done\n";
    private static final String NEAT = "@prefix ex: <http://e/> .\n\nex:s a ex:C ;\n  ex:p 1 . # done\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] args = Stream.concat(Stream.of("fmt"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return Main.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void rewritesFilesInFoldersAndThenFindsNothingToDo() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("a.ttl"), MESS);
        assertEquals(ExitCode.FINDINGS, run("--check", folder));
        assertEquals(MESS, Files.readString(file));
        assertEquals(ExitCode.CLEAN, run(folder));
        assertEquals(NEAT, Files.readString(file));
        assertEquals(ExitCode.CLEAN, run("--check", folder));
        assertTrue(out.toString().contains("would change " + file));
        assertTrue(out.toString().endsWith("1 file, 0 not in the layout of the house" + System.lineSeparator()));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void leavesFilesWithSyntaxErrorsAloneAndSaysWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ttl"), "<http://e/s> <http://e/p> .\n");
        assertEquals(ExitCode.FINDINGS, run(file));
        assertTrue(out.toString().contains("bad.ttl:1:27"), out.toString());
        assertEquals("<http://e/s> <http://e/p> .\n", Files.readString(file));
    }

    @Test
    void refusesWhatIsNotTurtleOrNotThere() throws IOException {
        assertEquals(ExitCode.USAGE, run(Files.writeString(folder.resolve("a.nq"), "")));
        assertEquals(ExitCode.UNREADABLE, run(folder.resolve("none.ttl")));
    }
}
