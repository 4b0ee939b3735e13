package org.turtleproof.rdf.second;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.impl.XMLLiteralType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.lang.LabelToNode;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/**
 * Finds for each statement, as RDF4J comes upon it, the one that Jena read there, and stops at the first for which there is none.
 *
 * <p>Both come upon statements in the same order, but that what stands in a bracket is before what the bracket stands in for one,
 * and after it for the other. A blank node with a label must be the one that Jena made of that label; one without must stand
 * throughout for the same one of Jena's. When no statement is left over, both have the same graph, whatever the order.
 */
final class Lockstep extends AbstractRDFHandler {

    /** So many statements ahead one is looked for. */
    private static final int FARTHEST = 4_096;

    /** So many IRIs that were compared are remembered; a power of two. */
    private static final int REMEMBERED = 1 << 10;

    private static final String XML_LITERAL = XMLLiteralType.theXMLLiteralType.getURI();

    private final TripleSequence triples;
    private final TermTable terms;
    private final LabelToNode labels;
    private final int start;
    private final int end;
    /** The first statement that was not found yet. */
    private int next;
    /** Those after it that were found, counted from the first of all. */
    private final BitSet met = new BitSet();
    /** How many they are. */
    private int ahead;

    /** IRIs of RDF4J, and the terms that they were seen to be. */
    private final IRI[] iris = new IRI[REMEMBERED];

    private final int[] irisOf = new int[REMEMBERED];

    private final Map<String, String> prefixes;
    private final Map<String, Integer> blank = new HashMap<>();
    private final BitSet named = new BitSet();
    private final BitSet unnamed = new BitSet();

    /**
     * For a stretch of what Jena read.
     *
     * @param from the number of its first triple
     * @param to the number after its last one
     * @param labels makes Jena's blank nodes
     * @param declared the prefixes that were declared before it
     */
    Lockstep(TripleSequence triples, int from, int to, LabelToNode labels, Map<String, String> declared) {
        this.triples = triples;
        this.terms = triples.terms();
        this.start = from;
        this.next = from;
        this.end = to;
        this.labels = labels;
        this.prefixes = new HashMap<>(declared);
    }

    /** Whether RDF4J came to the end of the stretch. */
    boolean isAtEnd() {
        return next == end;
    }

    /** The prefixes that RDF4J knows by now. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** The numbers of the blank nodes with a label. */
    BitSet named() {
        return named;
    }

    /** The numbers of the blank nodes without a label. */
    BitSet unnamed() {
        return unnamed;
    }

    @Override
    public void handleNamespace(String prefix, String iri) {
        prefixes.put(prefix, SecondReading.asJena(iri));
    }

    @Override
    public void handleStatement(Statement statement) {
        int last = Math.min(end, next + FARTHEST);
        for (int i = next; i < last; i++) {
            if (!met.get(i - start) && isSame(i, statement)) {
                meet(i, statement);
                return;
            }
        }
        throw new RDFHandlerException("not a statement that Jena read");
    }

    private boolean isSame(int triple, Statement statement) {
        int subject = triples.subject(triple);
        int object = triples.object(triple);
        boolean both = subject != object || statement.getSubject().equals(statement.getObject());
        return both
                && isSame(subject, statement.getSubject())
                && isSame(object, statement.getObject())
                && isSame(triples.predicate(triple), statement.getPredicate());
    }

    private void meet(int triple, Statement statement) {
        bind(triples.subject(triple), statement.getSubject());
        bind(triples.object(triple), statement.getObject());
        if (triple != next) {
            met.set(triple - start);
            ahead++;
            return;
        }
        next++;
        while (ahead > 0 && met.get(next - start)) {
            next++;
            ahead--;
        }
    }

    private void bind(int term, Value value) {
        if (value instanceof BNode one && isNamed(one)) {
            named.set(term);
        } else if (value instanceof BNode one && blank.putIfAbsent(one.getID(), term) == null) {
            unnamed.set(term);
        }
    }

    private boolean isSame(int term, Value value) {
        Node node = terms.node(term);
        if (value instanceof IRI iri) {
            return isSameIri(term, node, iri);
        }
        if (value instanceof BNode one) {
            return node.isBlank() && (isNamed(one) ? node.equals(labelled(one)) : isSameUnnamed(term, one));
        }
        return value instanceof Literal literal && node.isLiteral() && isSameLiteral(node, literal);
    }

    private boolean isSameIri(int term, Node node, IRI iri) {
        int slot = term & REMEMBERED - 1;
        if (iris[slot] == iri && irisOf[slot] == term) {
            return true;
        }
        if (!node.isURI() || !node.getURI().equals(SecondReading.asJena(iri.stringValue()))) {
            return false;
        }
        iris[slot] = iri;
        irisOf[slot] = term;
        return true;
    }

    private static boolean isNamed(BNode node) {
        return node.getID().startsWith(LighterParsers.LABEL);
    }

    private Node labelled(BNode node) {
        return labels.get(null, node.getID().substring(LighterParsers.LABEL.length()));
    }

    private boolean isSameUnnamed(int term, BNode node) {
        Integer known = blank.get(node.getID());
        return known == null ? !unnamed.get(term) : known == term;
    }

    private static boolean isSameLiteral(Node node, Literal literal) {
        String datatype = literal.getDatatype().stringValue();
        if (!datatype.equals(node.getLiteralDatatypeURI())) {
            return false;
        }
        if (datatype.equals(XML_LITERAL)) {
            return true;
        }
        String language = literal.getLanguage().orElse("");
        return node.getLiteralLexicalForm().equals(literal.getLabel())
                && (node.getLiteralLanguage().equals(language)
                        || node.equals(NodeFactory.createLiteralLang(literal.getLabel(), language)));
    }
}
