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
 * Holds each statement, as RDF4J comes upon it, against the one that Jena read at the same place, and stops at the first that is
 * another.
 *
 * <p>A blank node with a label must be the one that Jena made of that label; one without must stand throughout for the same one
 * of Jena's.
 */
final class Lockstep extends AbstractRDFHandler {

    private static final String XML_LITERAL = XMLLiteralType.theXMLLiteralType.getURI();

    private final TripleSequence triples;
    private final TermTable terms;
    private final LabelToNode labels;
    private final int end;
    private int next;
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
        boolean same = next < end
                && isSame(triples.subject(next), statement.getSubject())
                && isSame(triples.predicate(next), statement.getPredicate())
                && isSame(triples.object(next), statement.getObject());
        if (!same) {
            throw new RDFHandlerException("not the statement that Jena read");
        }
        next++;
    }

    private boolean isSame(int term, Value value) {
        Node node = terms.node(term);
        if (value instanceof IRI iri) {
            return node.isURI() && node.getURI().equals(SecondReading.asJena(iri.stringValue()));
        }
        if (value instanceof BNode one) {
            return node.isBlank() && isSameBlank(term, node, one.getID());
        }
        return value instanceof Literal literal && node.isLiteral() && isSameLiteral(node, literal);
    }

    private boolean isSameBlank(int term, Node node, String name) {
        if (name.startsWith(LighterParsers.LABEL)) {
            named.set(term);
            return labels.get(null, name.substring(LighterParsers.LABEL.length()))
                    .equals(node);
        }
        Integer known = blank.putIfAbsent(name, term);
        if (known != null) {
            return known == term;
        }
        boolean taken = unnamed.get(term);
        unnamed.set(term);
        return !taken;
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
