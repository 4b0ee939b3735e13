package org.turtleproof.check.owl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Finds statements whose class expression, data range or list cannot be read; the OWL API reads them as if they said nothing. */
final class BrokenExpressions {

    private static final Set<Node> LISTS =
            Set.of(OWL2.disjointUnionOf.asNode(), OWL2.propertyChainAxiom.asNode(), OWL2.hasKey.asNode());

    private static final Set<Node> CLASSES = Set.of(
            RDFS.subClassOf.asNode(),
            OWL2.equivalentClass.asNode(),
            OWL2.disjointWith.asNode(),
            RDFS.domain.asNode(),
            RDFS.range.asNode(),
            RDF.type.asNode());

    private BrokenExpressions() {}

    /** The statements, in the order of the text. */
    static List<Statement> among(Statements statements) {
        return statements.all().stream().filter(BrokenExpressions::isBroken).toList();
    }

    private static boolean isBroken(Statement statement) {
        Node predicate = statement.main().getPredicate();
        Node object = statement.main().getObject();
        if (!object.isBlank() || statement.description().isEmpty()) {
            return false;
        }
        ExpressionReader reader = new ExpressionReader(statement);
        Optional<?> read = LISTS.contains(predicate)
                ? reader.list(object)
                : CLASSES.contains(predicate) ? reader.expression(object) : Optional.of(object);
        return read.isEmpty();
    }
}
