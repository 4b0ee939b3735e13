package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turtleproof.rdf.format.Term.Leaf;
import org.turtleproof.rdf.format.Term.Verb;

/**
 * The order of the house: prefixes by name, one block for neighbouring statements of one subject, one predicate for its
 * neighbouring repetitions, {@code a} before other predicates. Everything else keeps the order of its author.
 */
final class ItemOrder {

    private static final Set<String> TYPE =
            Set.of("a", "rdf:type", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");

    private ItemOrder() {}

    /** The items in order; {@code rdfPrefix} says whether {@code rdf:} is the namespace of RDF here. */
    static List<Item> of(List<Item> items, boolean rdfPrefix) {
        List<Item> ordered = new ArrayList<>();
        List<Item.Directive> run = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Directive directive && !directive.prefix().isEmpty()) {
                run.add(directive);
                continue;
            }
            ordered.addAll(sorted(run));
            run.clear();
            if (item instanceof Item.Statement statement) {
                add(typesFirst(statement, rdfPrefix), ordered);
            } else {
                ordered.add(item);
            }
        }
        ordered.addAll(sorted(run));
        return ordered;
    }

    /** Comments among prefixes, and prefixes declared twice, keep a run as it is; a comment above all of them stays there. */
    private static List<Item.Directive> sorted(List<Item.Directive> run) {
        Set<String> names = new HashSet<>();
        boolean free = run.stream()
                        .allMatch(directive -> names.add(directive.prefix())
                                && directive.after().isEmpty())
                && run.stream().skip(1).allMatch(directive -> directive.before().isEmpty());
        boolean relative = run.stream().anyMatch(directive -> !directive.iri().contains(":"));
        if (!free || relative || run.isEmpty()) {
            return List.copyOf(run);
        }
        Item.Directive first = run.get(0);
        List<Item.Directive> bare = run.stream()
                .map(directive ->
                        new Item.Directive(directive.prefix(), directive.iri(), List.of(), List.of(), false, false))
                .sorted(Comparator.comparing(Item.Directive::prefix))
                .toList();
        List<Item.Directive> sorted = new ArrayList<>(bare);
        Item.Directive top = bare.get(0);
        sorted.set(
                0,
                new Item.Directive(
                        top.prefix(),
                        top.iri(),
                        first.before(),
                        List.of(),
                        first.blankBefore(),
                        first.blankBelowComments()));
        return sorted;
    }

    private static Item.Statement typesFirst(Item.Statement statement, boolean rdfPrefix) {
        List<Verb> verbs = typesFirst(statement.verbs(), rdfPrefix);
        return new Item.Statement(
                statement.subject(),
                verbs,
                statement.beforeDot(),
                statement.after(),
                statement.blankBefore(),
                statement.blankBelowComments());
    }

    private static List<Verb> typesFirst(List<Verb> verbs, boolean rdfPrefix) {
        List<Verb> types = new ArrayList<>();
        List<Verb> others = new ArrayList<>();
        for (Verb verb : verbs) {
            if (TYPE.contains(verb.name()) && (rdfPrefix || !verb.name().equals("rdf:type"))) {
                types.add(new Verb(
                        "a", verb.before(), verb.afterName(), inside(verb.objects(), rdfPrefix), verb.after()));
            } else {
                others.add(new Verb(
                        verb.name(), verb.before(), verb.afterName(), inside(verb.objects(), rdfPrefix), verb.after()));
            }
        }
        return merged(Term.joined(types, others));
    }

    /** Neighbours of one predicate become one, with all the objects, unless comments stand between them. */
    private static List<Verb> merged(List<Verb> verbs) {
        List<Verb> merged = new ArrayList<>();
        for (Verb verb : verbs) {
            Verb last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean bare = verb.before().isEmpty() && verb.afterName().isEmpty();
            if (last != null
                    && bare
                    && last.name().equals(verb.name())
                    && last.after().isEmpty()) {
                List<Term> objects = Term.joined(last.objects(), verb.objects());
                merged.set(
                        merged.size() - 1,
                        new Verb(last.name(), last.before(), last.afterName(), objects, verb.after()));
            } else {
                merged.add(verb);
            }
        }
        return merged;
    }

    private static List<Term> inside(List<Term> terms, boolean rdfPrefix) {
        List<Term> ordered = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Bracket bracket) {
                ordered.add(new Term.Bracket(
                        bracket.open(),
                        typesFirst(bracket.verbs(), rdfPrefix),
                        bracket.close(),
                        bracket.before(),
                        bracket.after()));
            } else if (term instanceof Term.Sequence sequence) {
                ordered.add(new Term.Sequence(
                        sequence.open(),
                        inside(sequence.items(), rdfPrefix),
                        sequence.close(),
                        sequence.before(),
                        sequence.after()));
            } else {
                ordered.add(term);
            }
        }
        return ordered;
    }

    private static void add(Item.Statement statement, List<Item> ordered) {
        Item last = ordered.isEmpty() ? null : ordered.get(ordered.size() - 1);
        if (last instanceof Item.Statement former && mayJoin(former, statement)) {
            List<Verb> verbs = Term.joined(former.verbs(), statement.verbs());
            Item.Statement joined = new Item.Statement(
                    former.subject(),
                    verbs,
                    statement.beforeDot(),
                    statement.after(),
                    former.blankBefore(),
                    former.blankBelowComments());
            ordered.set(ordered.size() - 1, typesFirst(joined, false));
        } else {
            ordered.add(statement);
        }
    }

    private static boolean mayJoin(Item.Statement former, Item.Statement statement) {
        return former.subject() instanceof Leaf one
                && statement.subject() instanceof Leaf other
                && one.piece().text().equals(other.piece().text())
                && other.before().isEmpty()
                && other.after().isEmpty()
                && former.beforeDot().isEmpty()
                && former.after().isEmpty();
    }
}
