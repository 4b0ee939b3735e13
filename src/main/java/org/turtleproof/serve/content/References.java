package org.turtleproof.serve.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Names things for people and says where they are shown.
 *
 * @param release what is served
 * @param all every statement of it
 */
public record References(ServedRelease release, Statements all) {

    private static final List<Node> NAMING =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    /** The reference to a node; a literal is called by its text. */
    public Reference to(Node node) {
        if (node.isLiteral()) {
            return new Reference("", "", node.getLiteralLexicalForm(), Optional.empty(), Optional.empty());
        }
        if (node.isBlank()) {
            return new Reference("", "", label(node, "en").orElse("unnamed"), Optional.empty(), Optional.empty());
        }
        String name = release.prefixes().show(node);
        String label = label(node, "en").orElseGet(() -> name.startsWith("<") ? node.getURI() : name);
        return new Reference(
                node.getURI(),
                name,
                label,
                label(node, "fr").filter(french -> !french.equals(label)),
                href(node.getURI(), name));
    }

    /** The references to some nodes, by label. */
    public List<Reference> to(List<Node> nodes) {
        return nodes.stream()
                .map(this::to)
                .sorted(Comparator.comparing(Reference::label))
                .toList();
    }

    private Optional<String> label(Node node, String language) {
        return NAMING.stream()
                .flatMap(property -> all.text(node, property, language).stream())
                .findFirst();
    }

    private Optional<String> href(String iri, String name) {
        if (iri.startsWith(release.idSpace())) {
            return Optional.of(
                    "/doc/" + segments(iri.substring(release.idSpace().length())));
        }
        boolean known = all.knows(org.apache.jena.graph.NodeFactory.createURI(iri));
        if (known && !name.startsWith("<")) {
            return Optional.of("/term/" + segments(name));
        }
        if (known) {
            return Optional.of("/describe?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? Optional.of(iri) : Optional.empty();
    }

    private static String segments(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
