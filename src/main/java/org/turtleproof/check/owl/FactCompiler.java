package org.turtleproof.check.owl;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/**
 * Hands facts to the rules: those that are one triple by the numbers of their terms, each term looked at once, the others as
 * statements.
 *
 * <p>Memberships and facts in OWL's own terms come before others, so that facts which no rule looks at can be passed over.
 */
final class FactCompiler {

    private static final int UNKNOWN = -1;

    private final Facts stated;
    private final int offset;
    private final StatementCompiler statements;
    private final RuleTable table;
    private final FactStore facts;
    private final Elements elements;
    private final TripleSequence triples;
    private final TermTable terms;
    private final int type;
    private final int[] elementOf;

    /** A compiler of facts whose statements are numbered from {@code offset}. */
    FactCompiler(
            Facts stated,
            int offset,
            StatementCompiler statements,
            RuleTable table,
            FactStore facts,
            Elements elements) {
        this.stated = stated;
        this.offset = offset;
        this.statements = statements;
        this.table = table;
        this.facts = facts;
        this.elements = elements;
        this.triples = stated.triples();
        this.terms = triples.terms();
        this.type = terms.find(RDF.type.asNode()).orElse(CompactGraph.ABSENT);
        this.elementOf = new int[terms.size()];
        Arrays.fill(elementOf, UNKNOWN);
    }

    /** Compiles all facts. */
    void run() {
        int[] uses = new int[terms.size()];
        for (int i = 0; i < stated.size(); i++) {
            uses[triples.predicate(i)]++;
        }
        facts.reserve(type == CompactGraph.ABSENT ? 0 : uses[type]);
        for (int i = 0; i < stated.size(); i++) {
            int predicate = triples.predicate(i);
            if (predicate == type) {
                membership(i);
            } else if (isOwn(predicate)) {
                statements.fact(stated.get(i), offset + i);
            }
        }
        int[] roles = roles();
        facts.reserve(IntStream.range(0, uses.length)
                .filter(predicate -> roles[predicate] != UNKNOWN)
                .map(predicate -> uses[predicate])
                .sum());
        for (int i = 0; i < stated.size(); i++) {
            int role = roles[triples.predicate(i)];
            if (role != UNKNOWN) {
                relation(i, role);
            }
        }
    }

    /** The role of each predicate of relations that a rule looks at, in the order in which they come. */
    private int[] roles() {
        int[] roles = new int[terms.size()];
        Arrays.fill(roles, UNKNOWN);
        BitSet seen = new BitSet();
        for (int i = 0; i < stated.size(); i++) {
            int predicate = triples.predicate(i);
            if (predicate != type && !seen.get(predicate) && !isOwn(predicate)) {
                seen.set(predicate);
                int role = table.role(terms.node(predicate));
                roles[predicate] = table.matters(role) ? role : UNKNOWN;
            }
        }
        return roles;
    }

    /** Whether a predicate is a term of OWL itself. */
    private boolean isOwn(int predicate) {
        return terms.node(predicate).getURI().startsWith(OWL2.NS);
    }

    private void membership(int i) {
        Node of = terms.node(triples.object(i));
        boolean isSyntax = of.equals(OWL2.AllDifferent.asNode()) || of.equals(OWL2.NegativePropertyAssertion.asNode());
        if (stated.isPlain(i) && of.isURI() && !isSyntax) {
            facts.add(element(triples.subject(i)), FactStore.TYPE, table.classOf(of), offset + i);
        } else {
            statements.fact(stated.get(i), offset + i);
        }
    }

    private void relation(int i, int role) {
        Node object = terms.node(triples.object(i));
        if (!object.isLiteral() || Literals.isWellFormed(object)) {
            facts.add(element(triples.subject(i)), role, element(triples.object(i)), offset + i);
        }
    }

    private int element(int term) {
        if (elementOf[term] == UNKNOWN) {
            elementOf[term] = elements.element(terms.node(term));
        }
        return elementOf[term];
    }
}
