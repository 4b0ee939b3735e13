package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.CompactDataset;

/**
 * How IRIs are shortened in a JSON-LD document, and the context that says so (JSON-LD 1.1, section 4.1.5).
 *
 * <p>What Turtle accepts as a prefix may be none here: the name must not be empty nor the namespace end within a segment, and
 * no IRI that is written in full may begin with the prefix as its scheme.
 */
final class JsonLdNames {

    private static final String DELIMITERS = ":/?#[]@";

    private record Prefix(String name, String namespace) {}

    private final Map<String, String> context = new TreeMap<>();
    private final List<Prefix> longestFirst = new ArrayList<>();
    private final Recently names = new Recently(this::shortened);

    private JsonLdNames(Map<String, String> namespaces) {
        context.putAll(namespaces);
        context.forEach((name, namespace) -> longestFirst.add(new Prefix(name, namespace)));
        longestFirst.sort(
                Comparator.comparing((Prefix prefix) -> -prefix.namespace().length()));
    }

    /** Those of the prefixes that a document may use which holds this dataset. */
    static JsonLdNames of(Prefixes prefixes, CompactDataset dataset) {
        Map<String, String> usable = new TreeMap<>(prefixes.namespaces());
        usable.entrySet().removeIf(entry -> !isUsable(entry.getKey(), entry.getValue()));
        List.copyOf(usable.values()).forEach(namespace -> usable.remove(scheme(namespace)));
        dataset.named().keySet().stream().filter(Node::isURI).forEach(name -> usable.remove(scheme(name.getURI())));
        for (int number = 0; number < dataset.terms().size() && !usable.isEmpty(); number++) {
            Node term = dataset.terms().node(number);
            if (!term.isBlank()) {
                usable.remove(scheme(term.isLiteral() ? term.getLiteralDatatypeURI() : term.getURI()));
            }
        }
        return new JsonLdNames(usable);
    }

    private static boolean isUsable(String name, String namespace) {

        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && namespace.indexOf(':') > 0
                && DELIMITERS.indexOf(namespace.charAt(namespace.length() - 1)) >= 0;
    }

    private static String scheme(String iri) {
        return iri.substring(0, Math.max(0, iri.indexOf(':')));
    }

    /** Namespaces by prefix. */
    Map<String, String> context() {
        return context;
    }

    /** The IRI, shortened by the prefix with the longest namespace that it begins with. */
    String name(String iri) {
        return names.of(iri);
    }

    private String shortened(String iri) {
        for (Prefix prefix : longestFirst) {
            int end = prefix.namespace().length();
            if (iri.startsWith(prefix.namespace())) {
                boolean ambiguous = iri.length() == end || iri.startsWith("//", end);
                return ambiguous ? iri : prefix.name() + ":" + iri.substring(end);
            }
        }
        return iri;
    }
}
