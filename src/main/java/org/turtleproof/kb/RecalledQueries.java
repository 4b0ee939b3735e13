package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/**
 * Answers to queries, taken over from an earlier proof as far as the statements that came or went since can have no part in them.
 *
 * <p>What is kept with an answer are the graphs it was found in. Answers that may be others are asked for alone, where a variable
 * tells them apart from the rest.
 */
public final class RecalledQueries {

    private final ProofMemory memory;
    private final GraphChanges changes = new GraphChanges();

    /** Queries of one proof. */
    RecalledQueries(ProofMemory memory) {
        this.memory = memory;
    }

    private record Text(String query) {}

    private record Reach(String query) {}

    private record Constructed(String query) {}

    private record Asked(Object about, String query) {}

    private record Answer(Object value, CompactDataset dataset) {}

    /**
     * A query, parsed once.
     *
     * @throws org.apache.jena.query.QueryException as {@link GuardedQuery#parse(String)} does
     */
    public Query parse(String text) {
        return memory.recall(new Text(text), () -> GuardedQuery.parse(text));
    }

    /**
     * What is made of the answers to a query.
     *
     * @param about what else it depends on
     * @param text the query, known to be one
     * @param dataset what is asked
     * @param work asks and makes it, never null; it must not hold the graphs
     */
    @SuppressWarnings("unchecked") // one place in the code for each type of what it is about
    public <T> T recall(Object about, String text, CompactDataset dataset, Supplier<T> work) {
        if (!memory.lasts()) {
            return work.get();
        }
        memory.goOn();
        Asked key = new Asked(about, text);
        Optional<T> known = reach(key)
                .flatMap(reach -> earlier(key)
                        .filter(answer -> change(answer, dataset).of(reach).nothing())
                        .map(answer -> (T) answer.value));
        return keep(key, known.orElseGet(work), dataset);
    }

    /**
     * The answers to a query, in no order: for each solution the values of what it selects, of all its variables if it constructs.
     *
     * @param about what else they depend on
     * @param text the query, known to be one
     * @param dataset what is asked
     * @param work asks for all of them
     */
    @SuppressWarnings("unchecked") // as above
    public List<Binding> answers(Object about, String text, CompactDataset dataset, Supplier<List<Binding>> work) {
        if (!memory.lasts()) {
            return work.get();
        }
        memory.goOn();
        Asked key = new Asked(about, text);
        Optional<QueryReach> reach = reach(key);
        Optional<Answer> earlier = reach.isEmpty() ? Optional.empty() : earlier(key);
        if (earlier.isEmpty()) {
            return keep(key, work.get(), dataset);
        }
        QueryChange change = change(earlier.get(), dataset);
        Affected affected = change.of(reach.get());
        if (affected.everything()) {
            return keep(key, work.get(), dataset);
        }
        List<Binding> before = (List<Binding>) earlier.get().value;
        if (affected.nothing()) {
            return keep(key, before, dataset);
        }
        List<Binding> answers = new ArrayList<>(before);
        answers.removeIf(affected::holds);
        GuardedQuery.solutions(
                        new CompactDatasetView(dataset),
                        change.restricted(reach.get(), affected),
                        BindingFactory.empty())
                .forEachRemaining(answer -> {
                    if (affected.holds(answer)) {
                        answers.add(Binding.builder().addAll(answer).build());
                    }
                });
        return keep(key, List.copyOf(answers), dataset);
    }

    /**
     * Adds to a graph what the template of a query makes of its solutions.
     *
     * @param text the query
     * @param template its template, without blank nodes
     * @param solutions its answers, as {@link #answers} gave them
     * @param terms the terms of the graph
     */
    void construct(
            String text, List<Triple> template, List<Binding> solutions, TermTable terms, CompactGraph.Builder graph) {
        Constructed key = new Constructed(text);
        FilledTemplate before =
                memory.earlier(key).map(FilledTemplate.class::cast).orElseGet(() -> FilledTemplate.empty(terms));
        FilledTemplate filled = before.with(template, solutions, changes.terms(before.terms(), terms), terms);
        memory.keep(key, filled);
        filled.addTo(graph);
    }

    private Optional<QueryReach> reach(Asked asked) {
        return memory.recall(new Reach(asked.query), () -> QueryReach.of(GuardedQuery.parse(asked.query)));
    }

    private Optional<Answer> earlier(Asked asked) {
        return memory.earlier(asked).map(Answer.class::cast);
    }

    private QueryChange change(Answer answer, CompactDataset dataset) {
        return new QueryChange(answer.dataset, dataset, changes);
    }

    private <T> T keep(Asked asked, T value, CompactDataset dataset) {
        memory.keep(asked, new Answer(value, dataset));
        return value;
    }
}
