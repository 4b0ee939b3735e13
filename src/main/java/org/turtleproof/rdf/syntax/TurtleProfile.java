package org.turtleproof.rdf.syntax;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.Checker;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Suggestion;

/**
 * Makes nodes and triples for Jena's parsers, and looks at each term as it is made.
 *
 * <p>Line and column are the offsets of a token's start and end. Equal IRIs get one node as far as a small cache reaches.
 */
class TurtleProfile extends ParserProfileStd {

    private static final int CACHE_SIZE = 1 << 12;
    private static final Pattern DECLARATION = Pattern.compile("@?(?i:prefix)\\s+([\\w-]*)");

    private final Faults faults;
    private final DeclaredPrefixes prefixes;
    private final boolean resolving;
    private final String[] cachedNames = new String[CACHE_SIZE];
    private final Node[] cachedNodes = new Node[CACHE_SIZE];
    private final Set<String> goodLanguages = new HashSet<>();
    private final PlainIris plain = new PlainIris();
    private boolean baseDeclared;

    /**
     * A profile for one file.
     *
     * @param resolving whether relative IRIs are resolved against the base, which N-Triples and N-Quads do not
     */
    TurtleProfile(Faults faults, String base, LabelToNode labels, DeclaredPrefixes prefixes, boolean resolving) {
        super(
                new FactoryRDFStd(labels),
                faults,
                IRIxResolver.create(base).resolve(resolving).allowRelative(true).build(),
                prefixes,
                ARQ.getContext(),
                true,
                true);
        this.faults = faults;
        this.prefixes = prefixes;
        this.resolving = resolving;
    }

    /** Goes on where a text has declared this much. */
    void resume(Declarations declared) {
        prefixes.putAll(declared.prefixes());
        if (declared.baseDeclared()) {
            setBaseIRI(declared.base());
        }
    }

    /** What the text has declared so far. */
    Declarations declarations() {
        return new Declarations(prefixes.getMapping(), getBaseURI(), baseDeclared);
    }

    /** A base that is no IRI was reported when it was resolved; what follows is read against the former one. */
    @Override
    public void setBaseIRI(String base) {
        try {
            super.setBaseIRI(base);
        } catch (IRIException reported) {
            return;
        }
        baseDeclared = true;
        java.util.Arrays.fill(cachedNames, null);
    }

    @Override
    public Node createURI(String written, long start, long end) {
        int slot = (written.hashCode() * 0x9E3779B9) >>> 20;
        if (written.equals(cachedNames[slot])) {
            return cachedNodes[slot];
        }
        Optional<String> undeclared = prefixes.takeUndeclared();
        if (undeclared.isPresent()) {
            reportUndeclared(undeclared.get(), start);
            return NodeFactory.createURI(written);
        }
        int before = faults.count();
        Node node = NodeFactory.createURI(resolve(written, start, end));
        if (faults.count() == before && (baseDeclared || hasScheme(written))) {
            cachedNames[slot] = written;
            cachedNodes[slot] = node;
        }
        return node;
    }

    /** Called for datatypes, namespaces and bases. */
    @Override
    public String resolveIRI(String written, long start, long end) {
        Optional<String> undeclared = prefixes.takeUndeclared();
        if (undeclared.isPresent()) {
            reportUndeclared(undeclared.get(), start);
            return written;
        }
        String iri = resolve(written, start, end);
        XsdDatatypes.problem(iri)
                .ifPresent(advice -> faults.add(Diagnostic.of(
                                SyntaxRule.UNKNOWN_DATATYPE,
                                XsdDatatypes.show(iri) + " is not a datatype",
                                faults.span(start, end))
                        .label("unknown datatype")
                        .help(advice)));
        return iri;
    }

    private String resolve(String written, long start, long end) {
        if (plain.holds(written)) {
            return written;
        }
        if (!hasScheme(written)) {
            if (!resolving) {
                faults.add(Diagnostic.of(
                                SyntaxRule.BAD_IRI, "IRI <" + written + "> is not absolute", faults.span(start, end))
                        .label("has no scheme such as https:"));
                return written;
            }
            if (!baseDeclared) {
                faults.addOnce(
                        SyntaxRule.RELATIVE_IRI,
                        "",
                        Diagnostic.of(
                                        SyntaxRule.RELATIVE_IRI,
                                        "relative IRI <" + written + "> has no declared base",
                                        faults.span(start, end))
                                .label("read as if beside the file itself"));
            }
        }
        Optional<String> illegal = IriWording.illegal(written);
        if (illegal.isPresent()) {
            faults.addIri(illegal.get(), start, end);
            return written;
        }
        return super.resolveIRI(written, start, end);
    }

    /** After a fault in the declaration of a prefix its uses are spoilt too, but no faults of their own. */
    void forgive(String text, int statementStart) {
        if (statementStart >= 0) {
            Matcher declaration = DECLARATION.matcher(text).region(statementStart, text.length());
            if (declaration.lookingAt() && !prefixes.containsPrefix(declaration.group(1))) {
                prefixes.add(declaration.group(1), DeclaredPrefixes.STAND_IN + declaration.group(1) + ":");
            }
        }
    }

    private static boolean hasScheme(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }

    private void reportUndeclared(String prefix, long start) {
        Diagnostic.Builder finding = Diagnostic.of(
                        SyntaxRule.UNDECLARED_PREFIX,
                        "prefix '" + prefix + ":' is not declared",
                        faults.span(start, start + prefix.length() + 1))
                .label("not declared in this file");
        Set<String> declared = new TreeSet<>(prefixes.getMapping().keySet());
        String usual = PrefixMapping.Extended.getNsPrefixURI(prefix);
        String declare = "@prefix " + prefix + ": <" + (usual == null ? "https://…" : usual) + "> .";
        String help = Suggestion.nearest(prefix, declared)
                .filter(near -> usual == null)
                .map(near -> "Did you mean '" + near + ":'? If not, declare it: " + declare)
                .orElse("Declare it at the top of the file: " + declare);
        faults.addOnce(SyntaxRule.UNDECLARED_PREFIX, prefix, finding.help(help));
    }

    @Override
    public Node createBlankNode(Node scope, String label, long start, long end) {
        return getFactorRDF().createBlankNode(label);
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long start, long end) {
        Node literal = NodeFactory.createLiteralDT(lexical, datatype);
        if (!XsdDatatypes.isWellFormed(literal.getLiteral())) {
            faults.add(Diagnostic.of(
                            SyntaxRule.WRONG_LEXICAL_FORM,
                            "\"" + lexical.replaceAll("\\s+", " ") + "\" is not written as "
                                    + XsdDatatypes.show(datatype.getURI()) + " demands",
                            faults.span(start, end))
                    .label("wrong lexical form")
                    .help(XsdDatatypes.advice(datatype.getURI())));
        }
        return literal;
    }

    @Override
    public Node createLangLiteral(String lexical, String language, long start, long end) {
        if (!goodLanguages.contains(language)
                && Checker.checkLiteral(lexical, language, getErrorHandler(), start, end)) {
            goodLanguages.add(language);
        }
        return getFactorRDF().createLangLiteral(lexical, language);
    }

    @Override
    public Node createLangDirLiteral(String lexical, String language, String direction, long start, long end) {
        faults.add(Diagnostic.of(
                SyntaxRule.SYNTAX_ERROR,
                "RDF 1.1 knows no base direction of texts: --" + direction,
                faults.span(start, end)));
        return createLangLiteral(lexical, language, start, end);
    }

    @Override
    public Node createTripleTerm(Node subject, Node predicate, Node object, long start, long end) {
        faults.add(Diagnostic.of(
                        SyntaxRule.SYNTAX_ERROR, "RDF 1.1 knows no triples about triples", faults.span(start, end))
                .help("Give what is said a node of its own, such as a claim with subject, predicate and object."));
        throw new Halt((int) start, (int) end, false);
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long start, long end) {
        if (subject.isLiteral()) {
            throw faults.literalSubject();
        }
        return Triple.create(subject, predicate, object);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long start, long end) {
        if (subject.isLiteral()) {
            throw faults.literalSubject();
        }
        if (graph != null && graph.isLiteral()) {
            faults.fatal("a graph cannot be named by a literal", start, end);
        }
        return Quad.create(graph, subject, predicate, object);
    }
}
