package org.turtleproof.rdf.compact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A term as it is put in order: by group, then by the code points of its text.
 *
 * @param group its group
 * @param utf8 its text in UTF-8, whose order is that of the code points
 * @param number its number in a table
 */
record TermText(TermGroup group, byte[] utf8, int number) implements Comparable<TermText> {

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(TermText other) {
        int groups = group == other.group ? 0 : group.compareTo(other.group);
        return groups != 0 ? groups : Arrays.compareUnsigned(utf8, other.utf8);
    }

    /** All terms of a table in their order. */
    static TermText[] sorted(TermTable terms) {
        java.util.Map<TermGroup, TermGroup> groups = new java.util.HashMap<>();
        TermText[] texts = new TermText[terms.size()];
        for (int i = 0; i < texts.length; i++) {
            TermGroup group = groups.computeIfAbsent(TermGroup.of(terms.node(i)), one -> one);
            texts[i] = new TermText(group, bytes(TermGroup.text(terms.node(i))), i);
        }
        Arrays.parallelSort(texts);
        return texts;
    }
}
