package org.turtleproof.check.shacl.seeded;

import java.util.List;

/**
 * A way to break one constraint component.
 *
 * @param name the component, and how it is broken
 * @param constraint the constraint as Turtle, its parameter between « and »
 * @param onNode whether the constraint stands on the node shape
 * @param facts what the focus node says besides its class
 * @param place where the defect is planted
 */
record Defect(String name, String constraint, boolean onNode, List<Fact> facts, Place place) {

    enum Place {
        VALUE,
        PREDICATE,
        SUBJECT
    }

    private static final Term G1 = Term.iri("g1");
    private static final Term G2 = Term.iri("g2");
    private static final Term B1 = Term.iri("b1");
    private static final Term ONE = Term.text("one");
    private static final Term TWO = Term.text("two");

    private static Term number(String digits) {
        return Term.typed(digits, "integer");
    }

    private static Defect value(String name, String constraint, Term... values) {
        return new Defect(name, constraint, false, List.of(Fact.bad("p", values)), Place.VALUE);
    }

    private static Defect beside(String name, String constraint, Fact other, Term... values) {
        return new Defect(name, constraint, false, List.of(other, Fact.bad("p", values)), Place.VALUE);
    }

    private static Defect missing(String name, String constraint) {
        return new Defect(name, constraint, false, List.of(Fact.good("other", ONE)), Place.SUBJECT);
    }

    /** Every way. */
    static List<Defect> all() {
        return List.of(
                value("class", "«sh:class ex:Good»", G1, B1),
                value("datatype", "«sh:datatype xsd:integer»", number("1"), ONE),
                value("datatype, ill-formed", "«sh:datatype xsd:integer»", number("1"), number("one")),
                value("nodeKind, IRI", "«sh:nodeKind sh:IRI»", G1, ONE),
                value("nodeKind, literal", "«sh:nodeKind sh:Literal»", ONE, B1),
                missing("minCount, none", "«sh:minCount 1»"),
                new Defect(
                        "minCount, too few", "«sh:minCount 2»", false, List.of(Fact.good("p", ONE)), Place.PREDICATE),
                value("maxCount", "«sh:maxCount 1»", ONE, TWO),
                value("minExclusive", "«sh:minExclusive 0»", number("1"), number("0")),
                value("minInclusive", "«sh:minInclusive 0»", number("0"), number("-5")),
                value("maxExclusive", "«sh:maxExclusive 10»", number("9"), number("10")),
                value("maxInclusive", "«sh:maxInclusive 10»", number("10"), number("11")),
                value("maxInclusive, incomparable", "«sh:maxInclusive 10»", number("10"), TWO),
                value("minLength", "«sh:minLength 3»", ONE, Term.text("ab")),
                value("maxLength", "«sh:maxLength 5»", ONE, Term.text("far too long")),
                value("pattern", "«sh:pattern \"^[a-z]+$\"»", ONE, Term.text("ONE")),
                value(
                        "languageIn",
                        "«sh:languageIn ( \"en\" \"fr\" )»",
                        Term.tagged("a", "fr"),
                        Term.tagged("b", "de")),
                value("uniqueLang", "«sh:uniqueLang true»", Term.tagged("a", "en"), Term.tagged("b", "en")),
                beside("equals", "«sh:equals ex:q»", Fact.good("q", ONE), ONE, TWO),
                beside("disjoint", "«sh:disjoint ex:q»", Fact.good("q", TWO), ONE, TWO),
                beside("lessThan", "«sh:lessThan ex:q»", Fact.good("q", number("7")), number("3"), number("7")),
                beside(
                        "lessThanOrEquals",
                        "«sh:lessThanOrEquals ex:q»",
                        Fact.good("q", number("7")),
                        number("7"),
                        number("8")),
                value("not", "«sh:not [ sh:class ex:Bad ]»", G1, B1),
                value("and", "«sh:and ( [ sh:nodeKind sh:IRI ] [ sh:class ex:Good ] )»", G1, B1),
                value("or", "«sh:or ( [ sh:datatype xsd:integer ] [ sh:class ex:Good ] )»", G1, B1),
                value("xone", "«sh:xone ( [ sh:datatype xsd:string ] [ sh:minLength 1 ] )»", number("1"), ONE),
                value("node", "«sh:node ex:InnerShape»", G1, B1),
                value(
                        "qualifiedMinCount",
                        "sh:qualifiedValueShape [ sh:class ex:Good ] ; «sh:qualifiedMinCount 1»",
                        B1),
                value(
                        "qualifiedMaxCount",
                        "sh:qualifiedValueShape [ sh:class ex:Good ] ; «sh:qualifiedMaxCount 1»",
                        G1,
                        G2),
                new Defect(
                        "closed",
                        "sh:ignoredProperties ( rdf:type ex:remark ) ; «sh:closed true»",
                        true,
                        List.of(Fact.bad("extra", ONE)),
                        Place.VALUE),
                value("hasValue, another", "«sh:hasValue ex:g1»", B1),
                missing("hasValue, none", "«sh:hasValue ex:g1»"),
                value("in", "«sh:in ( ex:g1 \"one\" )»", G1, TWO));
    }

    @Override
    public String toString() {
        return name;
    }
}
