package org.turtleproof.rdf.compact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The part of a compact file that holds the terms, sorted. */
record TermSection(TermTable terms, int iris, int resources) {

    static void write(TermTable terms, SectionWriter out) throws IOException {
        List<List<TermText>> groups = groups(TermText.sorted(terms));
        out.count(terms.size());
        out.count(groups.size());
        for (List<TermText> group : groups) {
            out.count(group.get(0).group().kind().ordinal());
            out.text(group.get(0).group().qualifier());
            out.count(group.size());
            byte[] before = {};
            for (TermText term : group) {
                int difference = Arrays.mismatch(before, term.utf8());
                int shared = difference < 0 ? before.length : difference;
                out.count(shared);
                out.bytes(term.utf8(), shared);
                before = term.utf8();
            }
        }
    }

    private static List<List<TermText>> groups(TermText[] terms) {
        List<List<TermText>> groups = new ArrayList<>();
        for (TermText term : terms) {
            if (groups.isEmpty()
                    || !groups.get(groups.size() - 1).get(0).group().equals(term.group())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(term);
        }
        return groups;
    }

    /** Reads the terms, and counts the IRIs, and these together with the blank nodes. */
    static TermSection read(SectionReader in) throws IOException, MalformedCompactFileException {
        int size = in.count(2);
        TermTable terms = new TermTable(size);
        int[] ends = new int[TermGroup.Kind.values().length];
        TermGroup former = null;
        for (int groups = in.count(3); groups > 0; groups--) {
            TermGroup group = new TermGroup(kind(in), in.text());
            if (former != null && former.compareTo(group) >= 0) {
                throw new MalformedCompactFileException("its groups of terms are not in order");
            }
            former = group;
            readTexts(group, in, terms);
            Arrays.fill(ends, group.kind().ordinal(), ends.length, terms.size());
        }
        if (terms.size() != size) {
            throw new MalformedCompactFileException("it has " + terms.size() + " terms instead of " + size);
        }
        return new TermSection(terms, ends[TermGroup.Kind.IRI.ordinal()], ends[TermGroup.Kind.BLANK.ordinal()]);
    }

    static TermGroup.Kind kind(SectionReader in) throws IOException, MalformedCompactFileException {
        int kind = in.count(0);
        if (kind >= TermGroup.Kind.values().length) {
            throw new MalformedCompactFileException("it has terms of an unknown kind");
        }
        return TermGroup.Kind.values()[kind];
    }

    private static void readTexts(TermGroup group, SectionReader in, TermTable terms)
            throws IOException, MalformedCompactFileException {
        byte[] text = new byte[128];
        int length = 0;
        Function<String, Node> maker = maker(group);
        int count = in.count(2);
        for (int i = 0; i < count; i++) {
            int shared = in.count(0);
            int own = in.count(1);
            if (shared > length || own == 0 && i > 0) {
                throw disordered();
            }
            int next = shared < length ? text[shared] & 0xFF : -1;
            if (shared + own > text.length) {
                text = Arrays.copyOf(text, Math.max(shared + own, 2 * text.length));
            }
            in.bytes(text, shared, own);
            if (own > 0 && (text[shared] & 0xFF) <= next) {
                throw disordered();
            }
            length = shared + own;
            int number = terms.size();
            Node term = maker.apply(SectionReader.decode(text, length));
            if (terms.id(term) != number || i == 0 && !TermGroup.of(term).equals(group)) {
                throw disordered();
            }
        }
        if (count == 0) {
            throw new MalformedCompactFileException("it has a group without terms");
        }
    }

    /** A language tag that is none makes the library fail in various ways. */
    private static Function<String, Node> maker(TermGroup group) throws MalformedCompactFileException {
        try {
            return group.maker();
        } catch (RuntimeException refused) {
            throw new MalformedCompactFileException("it has a language tag that is none");
        }
    }

    private static MalformedCompactFileException disordered() {
        return new MalformedCompactFileException("its terms are not in order");
    }
}
