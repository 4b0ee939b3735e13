package org.turtleproof.check.shacl.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.QueryFault;
import org.turtleproof.kb.UnknownFunctions;
import org.turtleproof.rdf.Prefixes;

/** Reads the queries of a shapes graph (SHACL, section 5.2); what cannot be used becomes a problem. */
final class QueryReader {

    private static final Node SPARQL_FUNCTION = NodeFactory.createURI(SHACL.NS + "SPARQLFunction");

    private final Parameters from;

    QueryReader(Parameters from) {
        this.from = from;
    }

    /** A query that may be used in a shapes graph, and the triple that holds its text. */
    record Found(Triple text, Query query) {}

    /**
     * The query of a node.
     *
     * @param use the triple that says what the query is for, its object being the node
     * @param properties what may lead from the node to the text of the query
     */
    Optional<Found> read(Triple use, Node... properties) {
        Node holder = use.getObject();
        List<Triple> texts = Stream.of(properties)
                .flatMap(property -> from.graph().find(holder, property, Node.ANY).toList().stream())
                .toList();
        if (texts.size() != 1 || !texts.get(0).getObject().isLiteral()) {
            String names = String.join(
                    " or ",
                    Stream.of(properties)
                            .map(property -> "sh:" + property.getLocalName())
                            .toList());
            from.problem(use, Parameters.name(use) + " wants exactly one " + names + " with the text of a query");
            return Optional.empty();
        }
        return parse(texts.get(0)).map(query -> new Found(texts.get(0), query)).filter(this::isUsable);
    }

    private Optional<Query> parse(Triple text) {
        try {
            return Optional.of(GuardedQuery.parseAnyFunctions(
                    text.getObject().getLiteralLexicalForm(), prefixes(text.getSubject())));
        } catch (QueryException broken) {
            from.problem(text, "the query " + QueryFault.words(broken) + place(broken));
            return Optional.empty();
        }
    }

    private boolean isUsable(Found found) {
        Optional<String> fault = PreBinding.fault(found.query());
        fault.ifPresent(what -> from.problem(found.text(), "the query must not contain " + what));
        Set<String> unknown = UnknownFunctions.of(found.query());
        unknown.forEach(function -> from.problem(
                found.text(),
                "the query calls the function <" + function + ">, "
                        + (from.graph().contains(NodeFactory.createURI(function), RDF.type.asNode(), SPARQL_FUNCTION)
                                ? "and functions declared as sh:SPARQLFunction are not supported"
                                : "which is defined nowhere")));
        return fault.isEmpty() && unknown.isEmpty();
    }

    /** The prefixes that the query of a node need not declare (SHACL, section 5.2.1). */
    private Prefixes prefixes(Node holder) {
        Map<String, String> namespaces = new TreeMap<>();
        for (Node ontology : ontologies(holder)) {
            for (Triple declared :
                    from.graph().find(ontology, SHACL.declare, Node.ANY).toList()) {
                for (Node prefix : from.values(declared.getObject(), SHACL.prefix)) {
                    for (Node namespace : from.values(declared.getObject(), SHACL.namespace)) {
                        declare(declared, prefix, namespace, namespaces);
                    }
                }
            }
        }
        return Prefixes.of(namespaces);
    }

    private void declare(Triple declared, Node prefix, Node namespace, Map<String, String> namespaces) {
        if (!prefix.isLiteral() || namespace.isBlank()) {
            from.problem(declared, "sh:declare wants a text as sh:prefix and an IRI as sh:namespace");
            return;
        }
        String iri = namespace.isURI() ? namespace.getURI() : namespace.getLiteralLexicalForm();
        String other = namespaces.putIfAbsent(prefix.getLiteralLexicalForm(), iri);
        if (other != null && !other.equals(iri)) {
            from.problem(
                    declared,
                    "the prefix " + prefix.getLiteralLexicalForm() + ": is declared for <" + iri + "> and for <" + other
                            + ">");
        }
    }

    /** What {@code sh:prefixes} names, and whatever that imports. */
    private Set<Node> ontologies(Node holder) {
        Set<Node> found = new LinkedHashSet<>(from.values(holder, SHACL.prefixes));
        List<Node> next = List.copyOf(found);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(ontology -> from.values(ontology, OWL.imports.asNode()).stream())
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    private static String place(QueryException broken) {
        return broken instanceof QueryParseException parse && parse.getLine() >= 1
                ? ", at line " + parse.getLine() + ", column " + parse.getColumn() + " of its text"
                : "";
    }
}
