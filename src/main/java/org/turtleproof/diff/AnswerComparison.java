package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.turtleproof.rdf.ResultTable;

/** Finds the questions that are answered differently; the order of rows does not count. */
final class AnswerComparison {

    private static final Answer NONE = new Answer("", new ResultTable(List.of(), List.of()));

    private AnswerComparison() {}

    static List<AnswerChange> changes(Map<String, Answer> before, Map<String, Answer> after) {
        SortedSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<AnswerChange> changes = new ArrayList<>();
        for (String id : ids) {
            Answer old = before.getOrDefault(id, NONE);
            Answer now = after.getOrDefault(id, NONE);
            List<List<String>> removed = without(old.table().rows(), now.table().rows());
            List<List<String>> added = without(now.table().rows(), old.table().rows());
            boolean sameColumns = old.table().variables().equals(now.table().variables());
            if (!removed.isEmpty() || !added.isEmpty() || !sameColumns) {
                Answer named = now == NONE ? old : now;
                changes.add(new AnswerChange(id, named.question(), named.table().variables(), removed, added));
            }
        }
        return changes;
    }

    private static List<List<String>> without(List<List<String>> rows, List<List<String>> others) {
        List<List<String>> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }
}
