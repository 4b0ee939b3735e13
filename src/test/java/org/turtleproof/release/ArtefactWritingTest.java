package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.release.ArtefactWriting.Step;

class ArtefactWritingTest {

    private static final int IN_A_GROUP = 200;

    @TempDir
    private Path root;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void seesWhatItNeedsAndNothingElse() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(root);
        List<String> first = names("first");
        List<String> second = names("second");

        new ArtefactWriting(null, folder).write(steps(artefacts(first), artefacts(second)));

        assertEquals(
                Collections.nCopies(IN_A_GROUP, 0),
                first.stream().map(seen::get).toList());
        assertEquals(
                Collections.nCopies(IN_A_GROUP, IN_A_GROUP),
                second.stream().map(seen::get).toList());
    }

    @Test
    void listsFilesInTheOrderOfTheArtefacts() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(root);
        List<String> first = names("first");
        List<String> second = names("second");

        new ArtefactWriting(null, folder).write(steps(artefacts(first), artefacts(second)));

        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        assertEquals(all, folder.files().stream().map(ReleaseFile::path).toList());
    }

    private static List<String> names(String group) {
        return IntStream.range(0, IN_A_GROUP)
                .mapToObj(number -> group + "-" + number)
                .toList();
    }

    @Test
    void throwsTheFaultOfAnArtefactThatOthersNeed() {
        Artefact unwritable = (content, folder) -> {
            throw new IOException("the disk is full");
        };
        List<Step> steps = steps(List.of(unwritable), artefacts(names("second")));

        IOException thrown =
                assertThrows(IOException.class, () -> new ArtefactWriting(null, new ReleaseFolder(root)).write(steps));

        assertEquals("the disk is full", thrown.getMessage());
        assertTrue(seen.isEmpty());
    }

    /** Each artefact of the second group needs the whole first one. */
    private static List<Step> steps(List<Artefact> first, List<Artefact> second) {
        return Stream.concat(
                        first.stream().map(artefact -> new Step(artefact, List.of())),
                        second.stream().map(artefact -> new Step(artefact, first)))
                .toList();
    }

    private List<Artefact> artefacts(List<String> names) {
        return names.stream().map(this::artefact).toList();
    }

    private Artefact artefact(String name) {
        return (content, folder) -> {
            seen.put(name, folder.files().size());
            folder.add(name, name, "text/plain", out -> out.write(name.length()));
        };
    }
}
