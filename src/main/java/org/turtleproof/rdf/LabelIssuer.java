package org.turtleproof.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The identifier issuer of RDFC-1.0 (section 4.5): gives out numbered labels in the order of asking. */
final class LabelIssuer {

    private final String prefix;
    private final Map<Integer, String> issued;

    LabelIssuer(String prefix) {
        this(prefix, new LinkedHashMap<>());
    }

    private LabelIssuer(String prefix, Map<Integer, String> issued) {
        this.prefix = prefix;
        this.issued = issued;
    }

    LabelIssuer copy() {
        return new LabelIssuer(prefix, new LinkedHashMap<>(issued));
    }

    /** The label of a node, a new one when it has none yet. */
    String issue(int node) {
        String known = issued.get(node);
        if (known == null) {
            known = prefix + issued.size();
            issued.put(node, known);
        }
        return known;
    }

    boolean knows(int node) {
        return issued.containsKey(node);
    }

    String label(int node) {
        return issued.get(node);
    }

    /** The nodes that have labels, in the order in which they got them. */
    List<Integer> nodes() {
        return List.copyOf(issued.keySet());
    }
}
