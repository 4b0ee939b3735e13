package org.turtleproof.check.owl;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes small ontologies in Turtle by chance, of nearly every kind of axiom and fact.
 *
 * <p>Left out is what the OWL API reads otherwise than the standard: axioms that name one thing twice, and several
 * spellings of one value.
 */
final class RandomOntology {

    private static final String DECLARATIONS = """
            ex:A a owl:Class . ex:B a owl:Class . ex:C a owl:Class . ex:D a owl:Class . ex:E a owl:Class .
            ex:p a owl:ObjectProperty . ex:q a owl:ObjectProperty . ex:r a owl:ObjectProperty . ex:t a owl:ObjectProperty .
            ex:d a owl:DatatypeProperty . ex:e a owl:DatatypeProperty .
            """;

    private final Random random;

    RandomOntology(long seed) {
        this.random = new Random(seed);
    }

    /** Declarations and so many axioms. */
    String axioms(int count) {
        return DECLARATIONS + lines(Stream.generate(this::axiom).limit(count));
    }

    /** So many facts. */
    String facts(int count) {
        return lines(Stream.generate(this::fact).limit(count));
    }

    private static String lines(Stream<String> statements) {
        return statements.map(statement -> statement + " .\n").collect(Collectors.joining());
    }

    private String pick(String... options) {
        return options[random.nextInt(options.length)];
    }

    private String name() {
        return "ex:" + pick("A", "B", "C", "D", "E");
    }

    /** A property that is neither transitive nor has a chain. */
    private String simple() {
        return "ex:" + pick("p", "q", "r");
    }

    private String property() {
        return "ex:" + pick("p", "q", "r", "t");
    }

    private String data() {
        return "ex:" + pick("d", "e");
    }

    private String individual() {
        return "ex:" + pick("i", "j", "k", "l");
    }

    private String literal() {
        return pick("1", "2", "-3", "1.5", "true", "\"x\"", "\"x\"@en");
    }

    private String datatype() {
        return pick(
                "xsd:integer",
                "xsd:decimal",
                "xsd:string",
                "xsd:boolean",
                "xsd:nonNegativeInteger",
                "[ a rdfs:Datatype ; owl:oneOf ( 1 2 ) ]",
                "[ a rdfs:Datatype ; owl:onDatatype xsd:integer ; owl:withRestrictions ( [ xsd:minInclusive 2 ] ) ]");
    }

    private String expression(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return name();
        }
        String count = "\"" + (1 + random.nextInt(2)) + "\"^^xsd:nonNegativeInteger";
        return switch (random.nextInt(13)) {
            case 0 ->
                "[ a owl:Class ; owl:intersectionOf ( " + expression(depth - 1) + " " + expression(depth - 1) + " ) ]";
            case 1, 2 ->
                "[ a owl:Class ; owl:unionOf ( " + expression(depth - 1) + " " + expression(depth - 1) + " ) ]";
            case 3 -> "[ a owl:Class ; owl:complementOf " + expression(depth - 1) + " ]";
            case 4, 5 -> restriction(property(), "owl:someValuesFrom " + expression(depth - 1));
            case 6 -> restriction(property(), "owl:allValuesFrom " + expression(depth - 1));
            case 7 -> restriction(simple(), "owl:maxQualifiedCardinality " + count + " ; owl:onClass " + name());
            case 8 -> restriction(simple(), "owl:minCardinality " + count);
            case 9 -> restriction(property(), "owl:hasValue " + individual());
            case 10 -> restriction(data(), "owl:someValuesFrom " + datatype());
            case 11 -> restriction(data(), "owl:allValuesFrom " + datatype());
            default ->
                random.nextInt(3) == 0
                        ? "[ a owl:Class ; owl:oneOf ( " + individual() + " " + individual() + " ) ]"
                        : restriction("[ owl:inverseOf " + simple() + " ]", "owl:someValuesFrom " + name());
        };
    }

    private static String restriction(String property, String rest) {
        return "[ a owl:Restriction ; owl:onProperty " + property + " ; " + rest + " ]";
    }

    private String axiom() {
        return switch (random.nextInt(18)) {
            case 0, 1, 2, 3 -> name() + " rdfs:subClassOf " + expression(2);
            case 4 -> name() + " owl:equivalentClass " + expression(2);
            case 5, 6 -> name() + " owl:disjointWith " + name();
            case 7 -> property() + " rdfs:domain " + expression(1);
            case 8 -> property() + " rdfs:range " + expression(1);
            case 9 -> simple() + " rdfs:subPropertyOf " + property();
            case 10 -> simple() + " owl:inverseOf " + simple();
            case 11 ->
                simple() + " a owl:" + pick("FunctionalProperty", "InverseFunctionalProperty", "SymmetricProperty");
            case 12 -> simple() + " a owl:" + pick("AsymmetricProperty", "IrreflexiveProperty");
            case 13 -> pick("ex:p owl:propertyDisjointWith ex:q", "ex:q owl:propertyDisjointWith ex:r");
            case 14 -> pick("ex:t a owl:TransitiveProperty", "ex:t owl:propertyChainAxiom ( ex:p ex:q )");
            case 15 -> data() + " rdfs:range " + datatype();
            case 16 ->
                pick(
                        data() + " a owl:FunctionalProperty",
                        "ex:d rdfs:subPropertyOf ex:e",
                        "ex:r a owl:ReflexiveProperty");
            default -> "[] a owl:AllDisjointClasses ; owl:members ( ex:A ex:B " + pick("ex:C", "ex:D", "ex:E") + " )";
        };
    }

    private String fact() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> individual() + " a " + expression(random.nextInt(2));
            case 3, 4, 5, 6, 7 -> individual() + " " + property() + " " + individual();
            case 8, 9 -> individual() + " " + data() + " " + literal();
            case 10 -> individual() + " owl:sameAs " + individual();
            case 11 -> pick("ex:i", "ex:j") + " owl:differentFrom " + pick("ex:k", "ex:l");
            case 12 -> "[] a owl:AllDifferent ; owl:distinctMembers ( ex:i ex:j ex:k )";
            default ->
                "[] a owl:NegativePropertyAssertion ; owl:sourceIndividual " + individual() + " ; "
                        + pick(
                                "owl:assertionProperty " + property() + " ; owl:targetIndividual " + individual(),
                                "owl:assertionProperty " + data() + " ; owl:targetValue " + literal());
        };
    }

    /** An axiom that may leave OWL 2 DL, depending on the others. */
    String doubtful() {
        return pick(
                        "ex:t a owl:FunctionalProperty",
                        "ex:t a owl:IrreflexiveProperty",
                        "ex:p rdfs:subPropertyOf ex:t",
                        "ex:t rdfs:subPropertyOf ex:p",
                        "ex:p owl:propertyChainAxiom ( ex:t ex:p )",
                        "ex:p owl:propertyChainAxiom ( ex:q ex:p ex:r )",
                        "ex:q owl:propertyChainAxiom ( ex:p ex:t )",
                        "ex:t owl:propertyChainAxiom ( ex:t ex:t )",
                        "ex:t owl:inverseOf ex:p",
                        "ex:t owl:propertyDisjointWith ex:q",
                        "ex:A rdfs:subClassOf ex:Undeclared",
                        "ex:A rdfs:subClassOf [ owl:unionOf ( ex:A ) ]",
                        "ex:u a owl:TransitiveProperty",
                        "ex:i ex:undeclared ex:j",
                        "ex:i ex:d \"x\"^^ex:unknown",
                        "ex:i ex:d \"2020\"^^xsd:gYear",
                        "ex:p a owl:DatatypeProperty",
                        "ex:A a ex:B",
                        "ex:i ex:p ex:A",
                        "rdf:Bag rdfs:subClassOf ex:A",
                        "ex:A owl:hasKey ( ex:p )",
                        "ex:i ex:p 1",
                        "ex:i ex:d ex:j",
                        "ex:label a owl:AnnotationProperty ; rdfs:subPropertyOf rdfs:label",
                        "ex:p rdfs:subPropertyOf ex:d",
                        "ex:d rdfs:range ex:A",
                        restriction("ex:t", "owl:maxCardinality \"1\"^^xsd:nonNegativeInteger")
                                + " rdfs:subClassOf ex:A")
                + " .\n";
    }
}
