package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * Which questions ask by which terms.
 *
 * @param byTerm the questions by the IRIs that their queries mention
 */
public record QuestionIndex(Map<String, List<ServedQuestion>> byTerm) {

    private static final Pattern FULL_NAME = Pattern.compile("<([^<>\"{}|^`\\\\\\s]+)>");

    /** The index of some questions; one whose query is not understood is in it under no term. */
    public static QuestionIndex of(List<ServedQuestion> questions) {
        Map<String, List<ServedQuestion>> byTerm = new TreeMap<>();
        for (ServedQuestion question : questions) {
            for (String term : terms(question.query())) {
                byTerm.computeIfAbsent(term, iri -> new ArrayList<>()).add(question);
            }
        }
        return new QuestionIndex(byTerm);
    }

    /** The questions whose queries mention a term. */
    public List<ServedQuestion> using(Reference term) {
        return byTerm.getOrDefault(term.iri(), List.of());
    }

    /** Written without prefixes, a query shows every name in full, within paths and expressions too. */
    private static Set<String> terms(String text) {
        try {
            Query query = QueryFactory.create(text);
            query.getPrefixMapping().clearNsPrefixMap();
            return FULL_NAME
                    .matcher(query.serialize())
                    .results()
                    .map((MatchResult name) -> name.group(1))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (QueryParseException broken) {
            return Set.of();
        }
    }
}
