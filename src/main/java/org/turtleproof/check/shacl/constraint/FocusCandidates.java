package org.turtleproof.check.shacl.constraint;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.rdf.query.QueryRun;

/**
 * The nodes that a query of SHACL-SPARQL finds when {@code $this} is left open: asked once, it tells which focus nodes need not
 * be asked for one by one.
 *
 * <p>That holds for queries of a plain form only, in which it makes no difference whether {@code $this} is bound before or by
 * the pattern (SHACL, section 5.2.1): one group with triple patterns, of which one mentions {@code $this}, filters, plain
 * options, and assignments after {@code $this} is bound.
 */
public final class FocusCandidates {

    private static final Var THIS = Var.alloc("this");

    /** Variables that have a value before the query is asked, wherever they stand in it. */
    private static final Set<Var> BOUND_FROM_OUTSIDE =
            Set.of(Var.alloc("PATH"), Var.alloc("shapesGraph"), Var.alloc("currentShape"));

    private final Query query;
    private final Supplier<Graph> data;
    private Optional<Set<Node>> found;

    private FocusCandidates(Query query, Supplier<Graph> data) {
        this.query = query;
        this.data = data;
    }

    /** The candidates of a query; absent when they cannot be told for all at once. */
    public static Optional<FocusCandidates> of(Query query, Supplier<Graph> data) {
        return isPlain(query) ? Optional.of(new FocusCandidates(open(query), data)) : Optional.empty();
    }

    /** Whether each focus node that has a solution is among the solutions when {@code $this} is left open. */
    private static boolean isPlain(Query query) {
        return query.isSelectType()
                && !query.hasGroupBy()
                && !query.hasAggregators()
                && !query.hasHaving()
                && !query.hasLimit()
                && !query.hasOffset()
                && Collections.disjoint(OpVars.mentionedVars(Algebra.compile(query)), BOUND_FROM_OUTSIDE)
                && query.getQueryPattern() instanceof ElementGroup group
                && isPlain(group.getElements());
    }

    private static boolean isPlain(List<Element> elements) {
        boolean bound = false;
        for (Element element : elements) {
            if (element instanceof ElementPathBlock block) {
                for (TriplePath triple : (Iterable<TriplePath>) block::patternElts) {
                    if (!triple.isTriple()) {
                        return false;
                    }
                    bound |= triple.getSubject().equals(THIS)
                            || triple.getObject().equals(THIS);
                }
            } else if (element instanceof ElementBind bind) {
                if (!bound && ExprVars.getVarsMentioned(bind.getExpr()).contains(THIS)) {
                    return false;
                }
            } else if (!(element instanceof ElementFilter) && !isPlainOption(element)) {
                return false;
            }
        }
        return bound;
    }

    private static boolean isPlainOption(Element element) {
        return element instanceof ElementOptional option
                && option.getOptionalElement() instanceof ElementGroup group
                && group.getElements().stream().allMatch(inner -> inner instanceof ElementFilter || isTriples(inner));
    }

    private static boolean isTriples(Element element) {
        if (element instanceof ElementPathBlock block) {
            for (TriplePath triple : (Iterable<TriplePath>) block::patternElts) {
                if (!triple.isTriple()) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private static Query open(Query query) {
        Query open = QueryFactory.make();
        open.setQuerySelectType();
        open.setDistinct(true);
        open.addResultVar(THIS);
        open.setQueryPattern(query.getQueryPattern());
        return open;
    }

    /** Whether a focus node may break the constraint; when the query cannot be asked for all at once, each may. */
    boolean mayBreak(Node focus) {
        return found().map(nodes -> nodes.contains(focus)).orElse(true);
    }

    private synchronized Optional<Set<Node>> found() {
        if (found == null) {
            found = ask();
        }
        return found;
    }

    private Optional<Set<Node>> ask() {
        Set<Node> nodes = new HashSet<>();
        try (QueryRun run = GuardedQuery.over(DatasetGraphFactory.wrap(data.get()), query)) {
            run.select().forEachRemaining(row -> nodes.add(row.get(THIS)));
            return Optional.of(nodes);
        } catch (JenaException tooMuch) {
            return Optional.empty();
        }
    }
}
