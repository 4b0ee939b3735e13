package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;

final class CompactExecutionTest {

    private static final int DATASETS = Integer.getInteger("turtleproof.query.datasets", 300);
    private static final int QUERIES_EACH = 10;

    @Test
    void answersRandomQueriesAsArqDoesOverGraphsInMemory() {
        int rows = 0;
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            DatasetGraph plain = DatasetGraphFactory.create();
            CompactDataset.Builder builder = new CompactDataset.Builder();
            for (Quad quad : RandomData.quads(random)) {
                plain.add(quad);
                builder.accept(quad);
            }
            CompactDataset compact = builder.build();
            for (int i = 0; i < QUERIES_EACH; i++) {
                String text = new RandomQuery(random).text();
                Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
                Context prepared = ARQ.getContext().copy();
                CompactExecution.prepare(prepared, new CompactDatasetView(compact));
                Map<String, Long> expected = answer(query, plain, careful());
                Map<String, Long> actual = ours(without(query), chosen(query, compact), prepared);
                rows += expected.size();
                if (!expected.equals(actual)) {
                    differences.add("seed " + seed + ": " + text + "\n  expected " + expected + "\n  actual   " + actual
                            + "\n  " + RandomData.quads(new Random(seed)));
                }
            }
        }
        System.out.printf(
                "compared with ARQ: %d queries, %d different rows, %d differ%n",
                DATASETS * QUERIES_EACH, rows, differences.size());
        assertEquals(List.of(), differences.stream().limit(3).toList(), () -> differences.size() + " differ");
        assertTrue(rows > DATASETS * QUERIES_EACH, "hardly anything was found");
    }

    /** ARQ's own order of joins fails on values that cannot be predicates, and its hash joins when nobody has read from them. */
    private static Context careful() {
        Context context = ARQ.getContext().copy();
        StageBuilder.setGenerator(context, StageBuilder.executeInline);
        QC.setFactory(context, LateJoins::new);
        return context;
    }

    /** ARQ's execution, except that it sets up a join when the first solution is asked for. */
    private static final class LateJoins extends OpExecutor {
        LateJoins(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpJoin join, QueryIterator input) {
            return new LateIterator(input, () -> super.execute(join, input), execCxt);
        }

        @Override
        protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
            return new LateIterator(input, () -> super.execute(join, input), execCxt);
        }

        @Override
        protected QueryIterator execute(OpTable table, QueryIterator input) {
            return new LateIterator(input, () -> super.execute(table, input), execCxt);
        }
    }

    private static DatasetGraph chosen(Query query, CompactDataset dataset) {
        return new CompactDatasetView(
                query.hasDatasetDescription()
                        ? dataset.choose(nodes(query.getGraphURIs()), nodes(query.getNamedGraphURIs()))
                        : dataset);
    }

    private static List<Node> nodes(List<String> names) {
        return names.stream().map(NodeFactory::createURI).toList();
    }

    private static Query without(Query query) {
        Query free = query.cloneQuery();
        free.getGraphURIs().clear();
        free.getNamedGraphURIs().clear();
        return free;
    }

    private static Map<String, Long> answer(Query query, DatasetGraph dataset, Context context) {
        return answer(() -> {
            try (QueryExec run =
                    QueryExec.dataset(dataset).query(query).context(context).build()) {
                return query.isAskType() ? verdict(run.ask()) : bag(query, run.select());
            }
        });
    }

    private static Map<String, Long> ours(Query query, DatasetGraph dataset, Context context) {
        return answer(() -> {
            query.ensureResultVars();
            try (QueryRun run =
                    QueryRun.of(query, Algebra.compile(query), dataset, BindingFactory.root(), context, () -> {})) {
                return query.isAskType() ? verdict(run.ask()) : bag(query, run.select());
            }
        });
    }

    private static Map<String, Long> answer(Supplier<Map<String, Long>> run) {
        try {
            return run.get();
        } catch (RuntimeException failed) {
            return Map.of(failed.getClass().getName(), 1L);
        }
    }

    private static Map<String, Long> verdict(boolean answer) {
        return Map.of(Boolean.toString(answer), 1L);
    }

    private static Map<String, Long> bag(Query query, RowSet rows) {
        List<String> answers = new ArrayList<>();
        rows.forEachRemaining(row -> answers.add((query.hasOrderBy() ? answers.size() + ": " : "")
                + rows.getResultVars().stream()
                        .map(var -> var.getVarName() + "=" + row.get(Var.alloc(var)))
                        .collect(Collectors.joining(" "))));
        return answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
