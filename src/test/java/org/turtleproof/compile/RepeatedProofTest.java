package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.render.JsonLinesRenderer;
import org.turtleproof.diagnostic.render.RenderOptions;
import org.turtleproof.kb.AbandonedProofException;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.ProofMemory;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import org.turtleproof.starter.Starter;

/**
 * Proofs that take over from the proof before, beside proofs of the same files from nothing.
 *
 * <p>{@code -Dturtleproof.edits=1000} tries that many edits instead of a few; {@code -Dturtleproof.edited=DIR} edits the
 * knowledge base in that folder instead of a new one.
 */
class RepeatedProofTest {

    private static final int EDITS = Integer.getInteger("turtleproof.edits", 60);

    @TempDir
    private Path folder;

    private final Random random = new Random(EDITS);
    private final ProofMemory memory = ProofMemory.lasting();
    private int givenUp;
    private int wholeInTime;
    private long lastWhole;

    @Test
    void tellsWhatAProofFromNothingTellsAfterEachOfManyEdits() throws IOException {
        TreeMap<String, String> original = original();
        TreeMap<String, String> files = new TreeMap<>(original);
        List<String> done = new ArrayList<>();
        int clean = 0;
        int broken = 0;
        for (int i = 0; i < EDITS; i++) {
            done.add(edit(files, original));
            if (random.nextInt(3) == 0) {
                giveUp(files);
                done.add(edit(files, original));
            }
            long begun = System.nanoTime();
            Report again = prove(files, memory);
            lastWhole = System.nanoTime() - begun;
            assertEquals(
                    told(prove(files, ProofMemory.none())),
                    told(again),
                    () -> "after " + String.join("; ", done.subList(Math.max(0, done.size() - 5), done.size())));
            clean += again.diagnostics().hasErrors() ? 0 : 1;
            broken += again.diagnostics().hasErrors() ? 1 : 0;
        }
        assertTrue(givenUp > 0, wholeInTime + " proofs were too fast to be given up");
        assertTrue(clean > EDITS / 20 && broken > EDITS / 20, clean + " clean, " + broken + " with errors");
    }

    /** A proof that is given up at some moment of the time that the last whole one took, unless it is done by then. */
    private void giveUp(TreeMap<String, String> files) {
        long patience = (long) (random.nextDouble() * lastWhole);
        CompletableFuture<Void> impatience = CompletableFuture.runAsync(
                memory::abandon, CompletableFuture.delayedExecutor(patience, TimeUnit.NANOSECONDS));
        try {
            prove(files, memory);
            wholeInTime++;
        } catch (AbandonedProofException expected) {
            givenUp++;
        }
        impatience.join();
    }

    private TreeMap<String, String> original() throws IOException {
        String edited = System.getProperty("turtleproof.edited", "");
        Path root = edited.isEmpty() ? folder.resolve("kb") : Path.of(edited);
        if (edited.isEmpty()) {
            new Starter(Starter.DEFAULT_BASE).write(root);
        }
        return SourceTree.read(root).files().stream()
                .collect(Collectors.toMap(SourceFile::name, SourceFile::text, (a, b) -> a, TreeMap::new));
    }

    private static Report prove(TreeMap<String, String> files, ProofMemory memory) {
        memory.begin();
        List<SourceFile> read = files.entrySet().stream()
                .map(file -> SourceFile.of(file.getKey(), file.getValue()))
                .toList();
        return Compiler.standard()
                .compile(new KnowledgeBaseLoader().with(memory).load(new SourceTree(read), Optional.empty()))
                .report();
    }

    private static String told(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLinesRenderer(RenderOptions.USUAL).render(report, out);
        report.stages().forEach(stage -> out.append(stage.toString()).append('\n'));
        return out.toString();
    }

    /** Makes one edit, or takes all back; says what it did. */
    private String edit(TreeMap<String, String> files, TreeMap<String, String> original) {
        if (random.nextInt(5) == 0) {
            files.clear();
            files.putAll(original);
            return "all taken back";
        }
        List<String> names =
                files.keySet().stream().filter(name -> !name.endsWith(".md")).toList();
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(12)) {
            case 0 -> {
                files.remove(name);
                yield "removed " + name;
            }
            case 1 -> {
                String copy = name.replaceFirst("(\\.[^/]*)$", "-again$1");
                files.put(copy, files.get(name));
                yield "copied to " + copy;
            }
            case 2, 3 -> change(files, name, "\n", 0);
            case 4 -> change(files, name, "\n", 1);
            case 5 -> change(files, name, "", 0);
            case 6, 7 -> change(files, name, " ", 1);
            default -> change(files, name, " ", 2);
        };
    }

    /** Deletes (0), doubles (1) or replaces by another (2) one of the pieces that a separator makes of a file. */
    private String change(TreeMap<String, String> files, String name, String separator, int way) {
        List<String> pieces = new ArrayList<>(List.of(files.get(name).split(separator, -1)));
        int at = random.nextInt(pieces.size());
        String piece = pieces.get(at);
        switch (way) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, piece);
            default -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
        }
        files.put(name, String.join(separator, pieces));
        return List.of("deleted", "doubled", "replaced").get(way) + " \"" + piece + "\" in " + name;
    }
}
