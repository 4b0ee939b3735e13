package org.turtleproof.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;

/** The edits that bring the recorded offsets, digests and lengths in line with a document as it is now. */
public final class RepairEdits {

    private RepairEdits() {}

    /** The edits for what was found again; passages that are gone are left for the curator. */
    public static List<TokenEdit> of(KnowledgeBase kb, PassageRepair repair) {
        Node document = repair.cited().document().node();
        Set<Node> subjects = new HashSet<>(Set.of(document));
        repair.moved().forEach(move -> subjects.add(move.passage().node()));
        SourceMap places = kb.locate(subjects);
        List<TokenEdit> edits = new ArrayList<>();
        for (PassageRepair.Move move : repair.moved()) {
            replace(places, move.passage().node(), EvidenceTerms.START, Long.toString(move.start()), edits);
            replace(places, move.passage().node(), EvidenceTerms.END, Long.toString(move.end()), edits);
        }
        replace(
                places,
                document,
                EvidenceTerms.SHA256,
                '"' + repair.cited().text().file().sha256() + '"',
                edits);
        replace(
                places,
                document,
                EvidenceTerms.CODE_POINTS,
                Integer.toString(repair.cited().text().codePoints()),
                edits);
        return edits;
    }

    private static void replace(SourceMap places, Node subject, Node property, String text, List<TokenEdit> edits) {
        places.withSubject(subject).stream()
                .filter(one -> one.triple().getPredicate().equals(property))
                .map(Occurrence::object)
                .forEach(span -> edits.add(new TokenEdit(span, text)));
    }
}
