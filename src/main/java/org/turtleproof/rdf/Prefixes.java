package org.turtleproof.rdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Prefixes with their namespaces, for reading and showing terms in prefixed form. */
public final class Prefixes {

    /** No prefixes. */
    public static final Prefixes NONE = new Prefixes(Map.of());

    /** Of so many namespaces it is remembered how they are shown. */
    private static final int MOST_SHOWN = 10_000;

    private final Map<String, String> namespaces;
    private final PrefixMap map;
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    private Prefixes(Map<String, String> namespaces) {
        this.namespaces = java.util.Collections.unmodifiableMap(new TreeMap<>(namespaces));
        this.map = PrefixMapFactory.create(this.namespaces);
    }

    /** These prefixes (without colon) for these namespaces. */
    public static Prefixes of(Map<String, String> namespaces) {
        return new Prefixes(namespaces);
    }

    /** Namespaces by prefix (without colon), in alphabetical order. */
    public Map<String, String> namespaces() {
        return namespaces;
    }

    /** These and those; on conflict these win. */
    public Prefixes plus(Prefixes others) {
        Map<String, String> all = new TreeMap<>(others.namespaces);
        all.putAll(namespaces);
        return new Prefixes(all);
    }

    /** Those of them that some name of a graph begins with. */
    public Prefixes usedBy(Graph graph) {
        Map<String, String> used = new TreeMap<>();
        Set<Node> seen = new HashSet<>();
        graph.find()
                .forEachRemaining(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(node -> node.isLiteral() ? node(node.getLiteralDatatypeURI()) : node)
                        .filter(node -> node.isURI() && seen.add(node))
                        .forEach(node -> namespaces.forEach((prefix, namespace) -> {
                            if (node.getURI().startsWith(namespace)) {
                                used.put(prefix, namespace);
                            }
                        })));
        return new Prefixes(used);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The node as Turtle would have it: {@code ev:claim}, {@code "text"@en}, or the full form when no prefix fits. */
    public String show(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
            if (isSimple(iri, end)) {
                String prefix = shownNamespace(iri.substring(0, end));
                if (!prefix.isEmpty()) {
                    return prefix + iri.substring(end);
                }
            }
        }
        return NodeFmtLib.str(node, map);
    }

    /** Whether an IRI ends in a name which looks the same in every form. */
    private static boolean isSimple(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!letter && (c != '-' || i == from)) {
                return false;
            }
        }
        return from < iri.length();
    }

    /** What stands for a namespace before simple names; empty when that depends on the name. */
    private String shownNamespace(String namespace) {
        String known = shown.get(namespace);
        if (known == null) {
            known = prefixFor(namespace);
            if (shown.size() < MOST_SHOWN) {
                shown.put(namespace, known);
            }
        }
        return known;
    }

    private String prefixFor(String namespace) {
        boolean divided = namespaces.values().stream()
                .anyMatch(other -> other.length() > namespace.length() && other.startsWith(namespace));
        String sample = NodeFmtLib.str(NodeFactory.createURI(namespace + "x"), map);
        return divided || sample.startsWith("<") ? "" : sample.substring(0, sample.length() - 1);
    }

    /** The node as N-Triples would have it: {@code <iri>}, {@code _:label}, {@code "text"@en}. */
    public static String full(Node node) {
        return NodeFmtLib.strNT(node);
    }

    /** The full IRI of a prefixed name, when its prefix is known. */
    public Optional<String> expand(String prefixedName) {
        return Optional.ofNullable(map.expand(prefixedName));
    }
}
