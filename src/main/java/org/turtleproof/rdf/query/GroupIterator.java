package org.turtleproof.rdf.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.turtleproof.rdf.compact.TermTable;

/** One solution for each group of solutions that agree in some variables, in the order in which the groups are first met. */
final class GroupIterator extends SolutionIterator {

    private final Var[] keys;
    private final List<ExprAggregator> aggregators;
    private final TermTable terms;
    private Iterator<Map.Entry<Row, Accumulator[]>> groups;

    GroupIterator(
            QueryIterator input,
            Var[] keys,
            List<ExprAggregator> aggregators,
            TermTable terms,
            ExecutionContext context) {
        super(input, context);
        this.keys = keys;
        this.aggregators = aggregators;
        this.terms = terms;
    }

    @Override
    protected Binding following() {
        if (groups == null) {
            Map<Row, Accumulator[]> gathered = gathered();
            groups = gathered.entrySet().iterator();
            if (gathered.isEmpty() && keys.length == 0) {
                return ofNothing();
            }
        }
        return groups.hasNext() ? solution(groups.next()) : null;
    }

    private Map<Row, Accumulator[]> gathered() {
        Map<Row, Accumulator[]> gathered = new LinkedHashMap<>();
        while (getInput().hasNext()) {
            Binding solution = getInput().next();
            Row row = Row.of(solution, keys, terms);
            Accumulator[] accumulators = gathered.get(row);
            if (accumulators == null) {
                accumulators = begun();
                gathered.put(row, accumulators);
            }
            for (Accumulator accumulator : accumulators) {
                accumulator.accumulate(solution, getExecContext());
            }
        }
        return gathered;
    }

    private Accumulator[] begun() {
        Accumulator[] accumulators = new Accumulator[aggregators.size()];
        for (int i = 0; i < accumulators.length; i++) {
            Aggregator aggregator = aggregators.get(i).getAggregator();
            accumulators[i] = aggregator instanceof AggCountVar
                            && aggregator.getExprList().get(0).isVariable()
                    ? new Count(aggregator.getExprList().get(0).asVar())
                    : aggregator.createAccumulator();
        }
        return accumulators;
    }

    private Binding solution(Map.Entry<Row, Accumulator[]> group) {
        BindingBuilder solution = Binding.builder(group.getKey().solution(keys, terms));
        for (int i = 0; i < aggregators.size(); i++) {
            NodeValue value = group.getValue()[i].getValue();
            if (value != null) {
                solution.add(aggregators.get(i).getVar(), value.asNode());
            }
        }
        return solution.build();
    }

    /** No solutions are one group when nothing tells groups apart (SPARQL 1.1, section 11.2). */
    private Binding ofNothing() {
        BindingBuilder solution = Binding.builder();
        for (ExprAggregator aggregator : aggregators) {
            Node value = aggregator.getAggregator().getValueEmpty();
            if (value != null) {
                solution.add(aggregator.getVar(), value);
            }
        }
        return solution.build();
    }

    /** How many solutions have a value for a variable, whatever it is. */
    private static final class Count implements Accumulator {
        private final Var variable;
        private long count;

        Count(Var variable) {
            this.variable = variable;
        }

        @Override
        public void accumulate(Binding solution, FunctionEnv environment) {
            if (solution.contains(variable)) {
                count++;
            }
        }

        @Override
        public NodeValue getValue() {
            return NodeValue.makeInteger(count);
        }
    }
}
