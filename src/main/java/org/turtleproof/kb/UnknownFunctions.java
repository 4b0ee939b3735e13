package org.turtleproof.kb;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions by IRI that a query calls and nobody has defined.
 *
 * <p>SPARQL makes such a call an error of the one expression (section 17.3), so that a filter never lets anything through: a
 * rule with a misspelt function would find nothing, for ever. A Java class called by its name counts as unknown too.
 */
public final class UnknownFunctions {

    private static final String JAVA = "java:";

    private UnknownFunctions() {}

    /** Their IRIs, in alphabetical order. */
    public static Set<String> of(Query query) {
        Set<String> unknown = new TreeSet<>();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Predicates(unknown), new CalledFunctions(call -> {
                String iri = call.getFunctionIRI();
                if (iri != null && !FunctionRegistry.get().isRegistered(iri)) {
                    unknown.add(iri);
                }
            }));
        }
        return unknown;
    }

    private static final class Predicates extends OpVisitorBase {
        private final Set<String> unknown;

        Predicates(Set<String> unknown) {
            this.unknown = unknown;
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().getList().stream()
                    .map(triple -> triple.getPredicate())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(JAVA))
                    .forEach(unknown::add);
        }
    }
}
