package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtefactWritingTest {

    private static final int IN_A_ROUND = 200;

    @TempDir
    private Path root;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void seesWhatFormerRoundsWroteAndNothingOfItsOwn() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(root);
        List<String> first = names("first");
        List<String> second = names("second");

        new ArtefactWriting(null, folder).write(List.of(artefacts(first), artefacts(second)));

        assertEquals(
                Collections.nCopies(IN_A_ROUND, 0),
                first.stream().map(seen::get).toList());
        assertEquals(
                Collections.nCopies(IN_A_ROUND, IN_A_ROUND),
                second.stream().map(seen::get).toList());
    }

    @Test
    void listsFilesInTheOrderOfTheArtefacts() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(root);
        List<String> first = names("first");
        List<String> second = names("second");

        new ArtefactWriting(null, folder).write(List.of(artefacts(first), artefacts(second)));

        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        assertEquals(all, folder.files().stream().map(ReleaseFile::path).toList());
    }

    private static List<String> names(String round) {
        return IntStream.range(0, IN_A_ROUND)
                .mapToObj(number -> round + "-" + number)
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
