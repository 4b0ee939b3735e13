package org.turtleproof.rdf.syntax;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.turtleproof.rdf.syntax.PlacedTriple.Range;

/**
 * A profile that says where each triple is written.
 *
 * <p>It gives every token a node of its own, so that a node's identity tells its place; the constants that Jena's parsers
 * use for lists, which have no token, are told from the parse itself.
 */
final class PlaceProfile extends TurtleProfile {

    private final Faults faults;
    private final PlacedTriple consumer;
    private TermStructure structure = new TermStructure();
    private int forgottenAt = -1;

    private final Map<Node, Range> places = new IdentityHashMap<>();
    /** Cells of lists, with the place of their element. */
    private final Map<Node, Range> cells = new IdentityHashMap<>();
    /** First cells of lists, with the offset of the opening parenthesis. */
    private final Map<Node, Integer> heads = new IdentityHashMap<>();

    private final Set<Integer> brackets = new HashSet<>();

    PlaceProfile(
            Faults faults,
            String base,
            LabelToNode labels,
            DeclaredPrefixes prefixes,
            boolean resolving,
            PlacedTriple consumer) {
        super(faults, base, labels, prefixes, resolving);
        this.faults = faults;
        this.consumer = consumer;
    }

    /** The structure of the tokens that are being read from now on. */
    void follow(TermStructure current) {
        structure = current;
        forgottenAt = -1;
        forget();
    }

    // ---- Nodes and their places

    @Override
    public Node createURI(String written, long start, long end) {
        return place(NodeFactory.createURI(super.createURI(written, start, end).getURI()), start, end);
    }

    @Override
    public Node createBlankNode(Node scope, String label, long start, long end) {
        String scoped = super.createBlankNode(scope, label, start, end).getBlankNodeLabel();
        return place(NodeFactory.createBlankNode(scoped), start, end);
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long start, long end) {
        return place(super.createTypedLiteral(lexical, datatype, start, end), start, end);
    }

    @Override
    public Node createLangLiteral(String lexical, String language, long start, long end) {
        return place(super.createLangLiteral(lexical, language, start, end), start, end);
    }

    @Override
    public Node createStringLiteral(String lexical, long start, long end) {
        return place(super.createStringLiteral(lexical, start, end), start, end);
    }

    private Node place(Node node, long start, long end) {
        forgetFormerStatements((int) start);
        Range range = new Range((int) start, (int) end);
        places.put(node, range);
        return node;
    }

    /** Called for a bracket at its opening, and for each cell of a list after its element was read. */
    @Override
    public Node createBlankNode(Node scope, long tokenStart, long tokenEnd) {
        int start = (int) tokenStart;
        forgetFormerStatements(start);
        Node node = super.createBlankNode(scope, tokenStart, tokenEnd);
        if (faults.text().charAt(start) == '[' && brackets.add(start)) {
            places.put(node, new Range(start, (int) tokenEnd));
            return node;
        }
        Range element = new Range(start, structure.closingOf(start).orElse((int) tokenEnd));
        cells.put(node, element);
        structure.listOfFirstElement(start).ifPresent(list -> heads.put(node, list));
        return node;
    }

    private void forgetFormerStatements(int start) {
        int ended = structure.lastStatementEnd();
        if (ended > forgottenAt && ended < start) {
            forgottenAt = ended;
            forget();
        }
    }

    private void forget() {
        places.clear();
        cells.clear();
        heads.clear();
        brackets.clear();
    }

    // ---- Triples

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long start, long end) {
        Triple triple = super.createTriple(subject, predicate, object, start, end);
        emit(triple, (int) start, (int) end);
        return triple;
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long start, long end) {
        Quad quad = super.createQuad(graph, subject, predicate, object, start, end);
        emit(quad.asTriple(), (int) start, (int) end);
        return quad;
    }

    private void emit(Triple triple, int start, int end) {
        if (!SpoiltFilter.isSound(triple)) {
            return;
        }
        Range last = new Range(start, end);
        Node predicate = triple.getPredicate();
        if (predicate == NodeConst.nodeFirst || predicate == NodeConst.nodeRest) {
            emitCell(triple, last);
            return;
        }
        consumer.accept(
                triple,
                subject(triple.getSubject(), last),
                places.getOrDefault(predicate, last),
                object(triple.getObject(), last));
    }

    /** Triples of lists are written nowhere: they stand at the element, and the end of the list at its parenthesis. */
    private void emitCell(Triple triple, Range last) {
        Node object = triple.getObject();
        Range subject = cells.getOrDefault(triple.getSubject(), last);
        Range value = triple.getPredicate() == NodeConst.nodeFirst ? subject : cells.getOrDefault(object, last);
        consumer.accept(triple, subject, value, value);
    }

    private Range subject(Node node, Range last) {
        if (heads.containsKey(node)) {
            return whole(heads.get(node), last);
        }
        if (node == NodeConst.nodeNil) {
            return whole(structure.statementStart(), last);
        }
        Range range = places.getOrDefault(node, last);
        return isEmptyBracket(range.start()) ? whole(range.start(), range) : range;
    }

    private boolean isEmptyBracket(int start) {
        return faults.text().charAt(start) == '['
                && structure
                        .closingOf(start)
                        .filter(end -> TokenExtent.skipBlank(faults.text(), start + 1) == end - 1)
                        .isPresent();
    }

    private Range object(Node node, Range last) {
        if (heads.containsKey(node)) {
            return whole(heads.get(node), last);
        }
        if (node == NodeConst.nodeNil) {
            return structure
                    .openingOf(last.start())
                    .map(opening -> whole(opening, last))
                    .orElse(last);
        }
        Range range = places.getOrDefault(node, last);
        return faults.text().charAt(range.start()) == '[' ? whole(range.start(), range) : range;
    }

    private Range whole(int opening, Range otherwise) {
        Optional<Integer> closing = structure.closingOf(opening);
        return closing.map(end -> new Range(opening, end)).orElse(otherwise);
    }
}
