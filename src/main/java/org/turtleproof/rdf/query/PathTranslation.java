package org.turtleproof.rdf.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TermTable;

/**
 * Turns the paths of SPARQL 1.1 into numbers of terms.
 *
 * @param terms the numbers
 * @param computed predicates that compute instead of matching; paths with one are left to ARQ
 */
record PathTranslation(TermTable terms, PropertyFunctionRegistry computed) {

    static PathTranslation of(TermTable terms, ExecutionContext context) {
        return new PathTranslation(terms, PropertyFunctionRegistry.chooseRegistry(context.getContext()));
    }

    /** The path; empty when SPARQL 1.1 has none like it. */
    Optional<CompactPath> translate(Path path) {
        if (path instanceof P_Link link) {
            return link(link.getNode());
        }
        if (path instanceof P_ReverseLink link) {
            return link(link.getNode()).map(CompactPath.Inverse::new);
        }
        if (path instanceof P_Inverse inverse) {
            return translate(inverse.getSubPath()).map(CompactPath.Inverse::new);
        }
        if (path instanceof P_Seq || path instanceof P_Alt) {
            P_Path2 both = (P_Path2) path;
            Optional<CompactPath> left = translate(both.getLeft());
            Optional<CompactPath> right = translate(both.getRight());
            return left.flatMap(one -> right.map(other -> path instanceof P_Seq
                    ? new CompactPath.Sequence(one, other)
                    : new CompactPath.Alternative(one, other)));
        }
        if (path instanceof P_ZeroOrOne option) {
            return translate(option.getSubPath()).map(CompactPath.ZeroOrOne::new);
        }
        if (path instanceof P_ZeroOrMore1 star) {
            return translate(star.getSubPath()).map(one -> new CompactPath.Repeated(one, true));
        }
        if (path instanceof P_OneOrMore1 plus) {
            return translate(plus.getSubPath()).map(one -> new CompactPath.Repeated(one, false));
        }
        if (path instanceof P_NegPropSet negated) {
            return Optional.of(new CompactPath.Negated(numbers(negated.getFwdNodes()), numbers(negated.getBwdNodes())));
        }
        return Optional.empty();
    }

    private Optional<CompactPath> link(Node predicate) {
        return computed != null && predicate.isURI() && computed.isRegistered(predicate.getURI())
                ? Optional.empty()
                : Optional.of(new CompactPath.Link(number(predicate)));
    }

    private IntSet numbers(List<Node> predicates) {
        return IntSet.of(predicates.stream().mapToInt(this::number).toArray());
    }

    private int number(Node predicate) {
        return terms.find(predicate).orElse(CompactGraph.ABSENT);
    }
}
