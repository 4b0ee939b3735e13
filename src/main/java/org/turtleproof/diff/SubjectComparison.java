package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.turtleproof.diff.SubjectChange.Kind;

/** Compares what two graphs say, subject by subject. */
final class SubjectComparison {

    private final Version before;
    private final Version after;
    private final ValueReader oldNames;
    private final ValueReader newNames;
    private final SortedMap<String, Description> old;
    private final SortedMap<String, Description> now;

    SubjectComparison(Version before, Version after, Graph oldGraph, Graph newGraph) {
        this.before = before;
        this.after = after;
        this.oldNames = new ValueReader(oldGraph, before.prefixes());
        this.newNames = new ValueReader(newGraph, after.prefixes());
        this.old = Description.all(oldGraph, before.prefixes());
        this.now = Description.all(newGraph, after.prefixes());
    }

    ChangeGroup group(String title) {
        SortedMap<String, Description> lost = new TreeMap<>(old);
        lost.keySet().removeAll(now.keySet());
        SortedMap<String, Description> fresh = new TreeMap<>(now);
        fresh.keySet().removeAll(old.keySet());
        Map<String, String> renames = new RenameGuess(old, now).renames(lost, fresh);
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, String> rename : renames.entrySet()) {
            changes.add(new Change(Kind.RENAMED, lost.remove(rename.getKey()), fresh.remove(rename.getValue())));
        }
        lost.values().forEach(description -> changes.add(new Change(Kind.REMOVED, description, null)));
        fresh.values().forEach(description -> changes.add(new Change(Kind.ADDED, null, description)));
        now.forEach((key, description) -> {
            Description former = old.get(key);
            if (former != null && !former.properties().equals(description.properties())) {
                changes.add(new Change(Kind.CHANGED, former, description));
            }
        });
        return new ChangeGroup(title, tell(changes));
    }

    /** A subject on both sides; the side where it does not exist is null, inside this class only. */
    private record Change(Kind kind, Description old, Description now) {
        Description present() {
            return now == null ? old : now;
        }
    }

    private List<SubjectChange> tell(List<Change> changes) {
        Places oldPlaces = Places.of(
                before,
                changes.stream()
                        .filter(change -> change.now == null)
                        .map(change -> change.old.subject())
                        .toList());
        Places newPlaces = Places.of(
                after,
                changes.stream()
                        .filter(change -> change.now != null)
                        .map(change -> change.now.subject())
                        .toList());
        return changes.stream()
                .map(change -> tell(change, change.now == null ? oldPlaces : newPlaces))
                .sorted(Comparator.comparing(
                        (SubjectChange change) -> change.subject().key()))
                .toList();
    }

    private SubjectChange tell(Change change, Places places) {
        boolean gone = change.now == null;
        Description present = change.present();
        return new SubjectChange(
                change.kind,
                (gone ? oldNames : newNames).value(present.subject()),
                change.kind == Kind.RENAMED ? Optional.of(oldNames.value(change.old.subject())) : Optional.empty(),
                Labels.of(gone ? before : after, present.subject()),
                properties(change, places),
                places.of(present.subject()),
                Optional.empty());
    }

    private List<PropertyChange> properties(Change change, Places places) {
        SortedMap<Value, SortedSet<Value>> former = change.old == null ? new TreeMap<>() : change.old.properties();
        SortedMap<Value, SortedSet<Value>> present = change.now == null ? new TreeMap<>() : change.now.properties();
        SortedSet<Value> properties = new TreeSet<>(former.keySet());
        properties.addAll(present.keySet());
        List<PropertyChange> changes = new ArrayList<>();
        for (Value property : properties) {
            List<Value> removed = new ArrayList<>(former.getOrDefault(property, new TreeSet<>()));
            List<Value> added = new ArrayList<>(present.getOrDefault(property, new TreeSet<>()));
            List<Value> kept = removed.stream().filter(added::contains).toList();
            removed.removeAll(kept);
            added.removeAll(kept);
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new PropertyChange(
                        property, removed, added, places.of(change.present().subject(), property, added)));
            }
        }
        return changes;
    }
}
