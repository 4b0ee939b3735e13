package org.turtleproof.kb;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Which statements can have a part in the answers to a query: those of certain properties, and of {@code rdf:type} those with
 * certain classes. Any other statement may come or go without changing an answer.
 *
 * @param patterns what they look like
 */
record QueryReach(Set<Reached> patterns) {

    /** Whose answers depend on more than statements, or on their order. */
    private static final Pattern UNSTEADY = Pattern.compile(
            "(?i)\\b(" + String.join("|", FickleFunctions.NAMES) + "|group_concat|sample|limit|offset|service)\\b");

    private static final List<String> MAGIC =
            List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

    /**
     * Statements of a property.
     *
     * @param predicate the property
     * @param object the only object, for {@code rdf:type} with a class
     */
    record Reached(Node predicate, Optional<Node> object) {}

    /** The reach of a query; absent when it is everything, or cannot be told. */
    static Optional<QueryReach> of(Query query) {
        if (query.getQueryPattern() == null
                || query.hasDatasetDescription()
                || UNSTEADY.matcher(query.toString()).find()) {
            return Optional.empty();
        }
        Reader reader = new Reader();
        Walker.walk(Algebra.compile(query), reader, new ExprVisitorBase());
        return reader.everything || !reader.joined.containsAll(reader.open)
                ? Optional.empty()
                : Optional.of(new QueryReach(reader.found));
    }

    private static final class Reader extends OpVisitorBase {
        private final Set<Reached> found = new LinkedHashSet<>();

        /** Paths that may be of no length between two variables, where they match every node, and those held by a pattern. */
        private final Set<TriplePath> open = new HashSet<>();

        private final Set<TriplePath> joined = new HashSet<>();
        private boolean everything;

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(this::add);
        }

        @Override
        public void visit(OpTriple pattern) {
            add(pattern.getTriple());
        }

        @Override
        public void visit(OpPath pattern) {
            TriplePath path = pattern.getTriplePath();
            PathReach reach = PathReach.of(path.getPath());
            everything |= reach.everything();
            reach.predicates().forEach(predicate -> found.add(new Reached(predicate, Optional.empty())));
            if (reach.mayBeEmpty()
                    && path.getSubject().isVariable()
                    && path.getObject().isVariable()) {
                open.add(path);
            }
        }

        @Override
        public void visit(OpSequence sequence) {
            Set<Node> held = new HashSet<>();
            for (Op part : sequence.getElements()) {
                if (part instanceof OpBGP pattern) {
                    pattern.getPattern().forEach(triple -> {
                        held.add(triple.getSubject());
                        held.add(triple.getObject());
                    });
                }
            }
            for (Op part : sequence.getElements()) {
                if (part instanceof OpPath path
                        && (held.contains(path.getTriplePath().getSubject())
                                || held.contains(path.getTriplePath().getObject()))) {
                    joined.add(path.getTriplePath());
                }
            }
        }

        /** Which graphs there are is no matter of statements. */
        @Override
        public void visit(OpGraph graph) {
            everything |= graph.getNode().isVariable();
        }

        @Override
        public void visit(OpPropFunc function) {
            everything = true;
        }

        @Override
        public void visit(OpService service) {
            everything = true;
        }

        private void add(Triple triple) {
            Node predicate = triple.getPredicate();
            if (!predicate.isURI() || MAGIC.stream().anyMatch(predicate.getURI()::startsWith)) {
                everything = true;
                return;
            }
            boolean ofClass =
                    predicate.equals(RDF.type.asNode()) && triple.getObject().isURI();
            found.add(new Reached(predicate, ofClass ? Optional.of(triple.getObject()) : Optional.empty()));
        }
    }
}
