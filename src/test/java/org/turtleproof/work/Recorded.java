package org.turtleproof.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.Event;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * The work that was done meanwhile.
 *
 * @param events in the order in which they were committed
 */
record Recorded(List<RecordedEvent> events) {

    private static final List<Class<? extends Event>> KINDS =
            List.of(FileRead.class, PlacesRead.class, GraphBuilt.class, OntologyLoaded.class, QueryRun.class);

    /** Something to do that may fail. */
    interface Task {
        void run() throws Exception;
    }

    static Recorded during(Task task) throws Exception {
        Path file = Files.createTempFile("work", ".jfr");
        try (Recording recording = new Recording()) {
            KINDS.forEach(kind -> recording.enable(kind).withoutThreshold());
            recording.start();
            task.run();
            recording.stop();
            recording.dump(file);
            return new Recorded(read(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<RecordedEvent> read(Path file) throws IOException {
        return RecordingFile.readAllEvents(file);
    }

    /** How often work of this kind was done, by what the key says. */
    Map<String, Long> counted(Class<? extends Event> kind, Function<RecordedEvent, String> key) {
        return of(kind).stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    /** The events of this kind. */
    List<RecordedEvent> of(Class<? extends Event> kind) {
        String name = "turtleproof." + kind.getSimpleName();
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
