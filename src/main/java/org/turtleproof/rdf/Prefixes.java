package org.turtleproof.rdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private final Map<String, String> namespaces;
    private final PrefixMap map;

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
        return NodeFmtLib.str(node, map);
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
