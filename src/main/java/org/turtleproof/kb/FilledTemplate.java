package org.turtleproof.kb;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/**
 * What a template without blank nodes makes of solutions (SPARQL 1.1 Query, section 16.2), as numbers of terms and solution by
 * solution, so that it can be taken over for those that stay.
 */
final class FilledTemplate {

    /** How many numbers a triple has. */
    private static final int WIDTH = 3;

    private final List<Binding> solutions;
    private final TermTable terms;
    private final int[] numbers;

    private FilledTemplate(List<Binding> solutions, TermTable terms, int[] numbers) {
        this.solutions = solutions;
        this.terms = terms;
        this.numbers = numbers;
    }

    /** No solution yet. */
    static FilledTemplate empty(TermTable terms) {
        return new FilledTemplate(List.of(), terms, new int[0]);
    }

    /**
     * The same template filled with other solutions; what makes no triple is left out.
     *
     * @param template the template
     * @param others the solutions; those that are the same objects in the same order are taken over
     * @param translation of its terms to those
     * @param otherTerms what numbers the terms of the result
     */
    FilledTemplate with(
            List<Triple> template, List<Binding> others, TermTranslation translation, TermTable otherTerms) {
        int room = template.size() * WIDTH;
        int[] filled = new int[others.size() * room];
        int old = 0;
        for (int i = 0; i < others.size(); i++) {
            Binding solution = others.get(i);
            while (old < solutions.size() && solutions.get(old) != solution) {
                old++;
            }
            if (old < solutions.size()) {
                copy(old * room, room, translation, filled, i * room, otherTerms);
            } else {
                fill(template, solution, filled, i * room, otherTerms);
            }
        }
        return new FilledTemplate(others, otherTerms, filled);
    }

    private void copy(int from, int length, TermTranslation translation, int[] into, int at, TermTable there) {
        for (int i = 0; i < length; i++) {
            int number = numbers[from + i];
            into[at + i] = number == CompactGraph.ABSENT ? number : translated(number, translation, there);
        }
    }

    private int translated(int number, TermTranslation translation, TermTable there) {
        int known = translation.of(number);
        return known < 0 ? there.id(terms.node(number)) : known;
    }

    private static void fill(List<Triple> template, Binding solution, int[] into, int at, TermTable terms) {
        int next = at;
        for (Triple triple : template) {
            Node subject = Var.lookup(solution, triple.getSubject());
            Node predicate = Var.lookup(solution, triple.getPredicate());
            Node object = Var.lookup(solution, triple.getObject());
            if ((subject.isURI() || subject.isBlank()) && predicate.isURI() && object.isConcrete()) {
                into[next] = terms.id(subject);
                into[next + 1] = terms.id(predicate);
                into[next + 2] = terms.id(object);
            } else {
                Arrays.fill(into, next, next + WIDTH, CompactGraph.ABSENT);
            }
            next += WIDTH;
        }
    }

    /** The terms by which its triples are numbered. */
    TermTable terms() {
        return terms;
    }

    /** Adds its triples to a graph with the same terms. */
    void addTo(CompactGraph.Builder graph) {
        for (int i = 0; i < numbers.length; i += WIDTH) {
            if (numbers[i] != CompactGraph.ABSENT) {
                graph.add(numbers[i], numbers[i + 1], numbers[i + 2]);
            }
        }
    }
}
