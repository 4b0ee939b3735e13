package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {

    private static final String FAULT = "id:old-lind-bridge ex:nonsense 1 .\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path entities;
    private String good;
    private Thread watching;

    @BeforeEach
    void watch() throws Exception {
        Path kb = folder.resolve("kb");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertEquals(ExitCode.CLEAN, Main.run(new String[] {"init", kb.toString()}, nowhere, nowhere));
        entities = kb.resolve("data/entities/bridges.ttl");
        good = Files.readString(entities);
        watching = new Thread(() ->
                Main.run(new String[] {"check", kb.toString(), "--watch"}, new PrintWriter(out), new PrintWriter(err)));
        watching.start();
        await(() -> err.toString().contains("watching"));
    }

    @AfterEach
    void stop() throws Exception {
        watching.interrupt();
        watching.join(10_000);
        assertFalse(watching.isAlive());
    }

    @Test
    void tellsTheVerdictOnTheNewestTextHoweverFastEditsCome() throws Exception {
        for (int edit = 0; edit < 8; edit++) {
            save(good + FAULT.repeat(edit % 3) + "# " + edit + "\n");
            Thread.sleep(60);
        }
        save(good + FAULT);
        await(() -> verdict().startsWith("failed: 1 error") && idle());
        save(good);
        await(() -> verdict().startsWith("passed") && idle());
        assertFalse(err.toString().contains("internal error"), err.toString());
    }

    @Test
    void copesWithEditorsThatSaveInTwoSteps() throws Exception {
        Path fresh = entities.resolveSibling("bridges.ttl.new");
        Files.writeString(fresh, good + FAULT);
        Files.delete(entities);
        Thread.sleep(40);
        Files.move(fresh, entities, StandardCopyOption.ATOMIC_MOVE);
        await(() -> verdict().startsWith("failed: 1 error") && idle());
        Files.writeString(entities, "");
        Files.writeString(entities, good);
        await(() -> verdict().startsWith("passed") && idle());
        assertTrue(err.toString().contains("proved in"), err.toString());
    }

    @Test
    void tellsNothingOfATextThatStoodForAMomentOnly() throws Exception {
        for (int edit = 0; edit < 5; edit++) {
            int told = verdicts();
            Files.writeString(entities, "id:");
            Files.writeString(entities, good + "# " + edit + "\n");
            await(() -> verdicts() > told && idle());
        }
        assertFalse(out.toString().contains("failed"), out.toString());
    }

    private int verdicts() {
        return (int)
                out.toString().lines().filter(line -> line.startsWith("passed")).count();
    }

    private void save(String text) throws Exception {
        Path fresh = entities.resolveSibling(".bridges.saving");
        Files.writeString(fresh, text);
        Files.move(fresh, entities, StandardCopyOption.REPLACE_EXISTING);
    }

    private String verdict() {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("passed") || line.startsWith("failed"))
                .reduce("", (first, last) -> last);
    }

    /** Whether the last thing said is that a proof is done. */
    private boolean idle() {
        return err.toString().endsWith("watching" + System.lineSeparator());
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), () -> out + "\n" + err);
            Thread.sleep(20);
        }
    }
}
