package org.turtleproof.kb;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.turtleproof.rdf.ParsedGraph;

/**
 * The namespaces that a knowledge base is master of.
 *
 * @param terms namespaces of the terms that its ontology modules declare; where modules say which ontology they are, only those at
 *     home there, so that a foreign term declared for convenience stays foreign
 * @param entities namespaces of its entities, by {@code void:uriSpace} of its data set
 */
public record Namespaces(Set<String> terms, Set<String> entities) {

    private static final Set<Node> TERM_KINDS = Set.of(
            OWL.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDFS.Class.asNode(),
            RDF.Property.asNode());

    static Namespaces of(KnowledgeBase kb) {
        Set<String> terms = new TreeSet<>();
        for (ParsedGraph module : kb.parsed(Role.ONTOLOGY)) {
            for (Triple triple : module.triples()) {
                if (triple.getPredicate().equals(RDF.type.asNode())
                        && TERM_KINDS.contains(triple.getObject())
                        && triple.getSubject().isURI()) {
                    terms.add(of(triple.getSubject().getURI()));
                }
            }
        }
        Set<String> home = new TreeSet<>(terms);
        home.removeIf(space -> headers(kb).noneMatch(ontology -> isHome(space, ontology)));
        return new Namespaces(home.isEmpty() ? terms : home, entities(kb.data()));
    }

    private static Stream<String> headers(KnowledgeBase kb) {
        return kb.parsed(Role.ONTOLOGY).stream()
                .flatMap(module -> module.triples().stream())
                .filter(triple -> triple.getObject().equals(OWL.Ontology.asNode())
                        && triple.getSubject().isURI())
                .map(triple -> triple.getSubject().getURI());
    }

    /**
     * Whether a term may be declared in an imported ontology that is not at hand: in one of its namespace, or in any when no module
     * here is at home in it.
     */
    public static boolean mayBeDeclaredElsewhere(Node term, KnowledgeBase kb) {
        Set<String> missing = kb.missingImports().keySet();
        String space = of(term.getURI());
        return missing.stream().anyMatch(ontology -> isHome(space, ontology))
                || !missing.isEmpty() && headers(kb).noneMatch(ontology -> isHome(space, ontology));
    }

    /** Whether a namespace lies at or below an ontology's IRI, or is the folder that a module's IRI lies in. */
    private static boolean isHome(String space, String ontology) {
        String bare = withoutEnd(ontology);
        return space.startsWith(bare)
                || withoutEnd(space).equals(bare.substring(0, Math.max(0, bare.lastIndexOf('/'))));
    }

    private static String withoutEnd(String iri) {
        return iri.replaceFirst("[#/]+$", "");
    }

    private static Set<String> entities(Graph data) {
        return data.find(Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(space -> space.isLiteral() ? space.getLiteralLexicalForm() : space.toString())
                .filterDrop(String::isBlank)
                .toSet();
    }

    /** The namespace of an IRI: up to its {@code #}, else up to its last {@code /}. */
    public static String of(String iri) {
        int hash = iri.indexOf('#');
        return hash >= 0 ? iri.substring(0, hash + 1) : iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    /** Whether a node is, or should be, a term of the ontology. */
    public boolean isTerm(Node node) {
        return node.isURI() && terms.contains(of(node.getURI())) && !terms.contains(node.getURI());
    }

    /** Whether a node is, or should be, an entity of the data. */
    public boolean isEntity(Node node) {
        return node.isURI()
                && entities.stream()
                        .anyMatch(space ->
                                node.getURI().startsWith(space) && node.getURI().length() > space.length());
    }
}
