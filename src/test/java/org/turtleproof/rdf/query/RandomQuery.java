package org.turtleproof.rdf.query;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes queries of SPARQL 1.1 at random, over the terms of {@link RandomData}. */
final class RandomQuery {

    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?e");

    private final Random random;
    private int names;

    RandomQuery(Random random) {
        this.random = random;
    }

    String text() {
        String group = group(3);
        return switch (random.nextInt(13)) {
            case 6 -> "SELECT " + aggregates("") + " WHERE " + group + having();
            case 7 -> "SELECT " + pick("", "DISTINCT ") + some(VARIABLES) + " WHERE " + group + order() + limit();
            case 8 -> "SELECT * WHERE " + group + order() + limit();
            case 9 -> reached(group);
            case 0 -> "SELECT DISTINCT " + some(VARIABLES) + " WHERE " + group;
            case 1 -> "SELECT (COUNT(*) AS ?n) WHERE " + group;
            case 2 -> grouped(group);
            case 3 -> "ASK " + group;
            case 4 -> "SELECT * WHERE " + group + " ORDER BY ?a ?b ?c ?d ?e";
            case 5 -> "SELECT " + some(VARIABLES) + " FROM <urn:g0> FROM <urn:g1> FROM NAMED <urn:g1> WHERE " + group;
            default -> "SELECT * WHERE " + group;
        };
    }

    private String grouped(String group) {
        String key = variable();
        String counted = variable();
        String distinct = random.nextBoolean() ? "DISTINCT " : "";
        String keys = random.nextInt(4) == 0 ? key + " " + variable() : key;
        return "SELECT " + key + " (COUNT(" + distinct + counted + ") AS ?n) (COUNT(" + distinct + "*) AS ?m)"
                + " " + aggregates(key) + " WHERE " + group + " GROUP BY " + keys + having()
                + (random.nextInt(3) == 0 ? " ORDER BY DESC(?n) " + key + " ?sum ?mean ?least ?most ?m" + limit() : "");
    }

    /** Of several literals that have the same value, none is the least or the most, and they are joined in any order. */
    private String aggregates(String key) {
        return "(SUM(" + pick("", "DISTINCT ") + variable() + ") AS ?sum) (AVG(" + variable() + ") AS ?mean)"
                + (random.nextInt(3) == 0 ? " (MIN(STR(" + variable() + ")) AS ?least)" : "")
                + (random.nextInt(3) == 0 ? " (MAX(STR(" + variable() + ")) AS ?most)" : "")
                + (key.isEmpty() ? "" : " (GROUP_CONCAT(STR(" + key + "); SEPARATOR = \"|\") AS ?joined)");
    }

    private String having() {
        return pick("", "", " HAVING (COUNT(*) > 1)", " HAVING (MAX(STR(" + variable() + ")) > \"urn:n2\")");
    }

    private String order() {
        String all = VARIABLES.stream()
                .map(one -> pick("", "DESC") + "(" + one + ")")
                .map(one -> one.replaceAll("^\\(", "ASC("))
                .collect(Collectors.joining(" "));
        return " ORDER BY " + pick("", "STR(" + variable() + ") ", "DESC(ISIRI(" + variable() + ")) ") + all;
    }

    private String limit() {
        return pick("", " LIMIT " + random.nextInt(6)) + pick("", " OFFSET " + random.nextInt(4));
    }

    /** What a path leads to, wherever it comes from. */
    private String reached(String group) {
        return "SELECT DISTINCT ?b WHERE { " + pick("", "{ SELECT DISTINCT ?a WHERE " + group + " } ", triples())
                + "?a "
                + path(2) + " ?b . "
                + pick("", "FILTER isIRI(?b) ", "FILTER (?b != ?a) ", "FILTER EXISTS { ?a ?c ?b } ") + "}";
    }

    private String some(List<String> from) {
        String chosen = from.stream().filter(one -> random.nextBoolean()).collect(Collectors.joining(" "));
        return chosen.isEmpty() ? from.get(0) : chosen;
    }

    private String group(int depth) {
        StringBuilder group = new StringBuilder("{ ").append(triples());
        for (int i = random.nextInt(3); i > 0; i--) {
            group.append(depth > 0 ? part(depth - 1) : triples());
        }
        return group.append("}").toString();
    }

    private String part(int depth) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> "OPTIONAL " + group(depth) + " ";
            case 2 -> group(depth) + " UNION " + group(depth) + " ";
            case 3 -> "MINUS " + group(depth) + " ";
            case 4 -> "FILTER EXISTS " + group(depth) + " ";
            case 5 -> "FILTER NOT EXISTS " + group(depth) + " ";
            case 6, 7 -> "FILTER (" + condition() + ") ";
            case 8 -> "GRAPH " + pick("?g", "<urn:g0>", "<urn:g1>", "<urn:g9>", "?a") + " " + group(depth) + " ";
            case 9 -> "VALUES " + values();
            case 10 -> "{ SELECT " + pick("", "DISTINCT ") + some(VARIABLES) + " WHERE " + group(depth) + " } ";
            case 11 ->
                "{ SELECT DISTINCT "
                        + pick("?b WHERE { ?a ?b ?c", "?c WHERE { ?a " + predicate() + " ?c", "?c WHERE { ?a ?b ?c")
                        + " } } ";
            case 12 -> "{ " + triple() + "} UNION { " + triple() + "} ";
            default -> triples();
        };
    }

    private String triple() {
        return pick(variable(), subject()) + " " + pick(variable(), predicate()) + " " + pick(variable(), object())
                + " . ";
    }

    private String values() {
        String one = variable();
        return random.nextBoolean()
                ? one + " { " + term() + " " + term() + " } "
                : "(" + one + " ?f) { (" + term() + " UNDEF) (" + term() + " " + term() + ") } ";
    }

    private String condition() {
        return switch (random.nextInt(11)) {
            case 0 -> variable() + " = " + term();
            case 1 -> variable() + " != " + variable();
            case 2 -> variable() + " IN (" + term() + ", " + term() + ")";
            case 3 -> "sameTerm(" + variable() + ", " + pick(variable(), term()) + ")";
            case 4 -> "BOUND(" + variable() + ") || " + variable() + " = " + term();
            case 5 -> "!BOUND(" + variable() + ")";
            case 6 -> variable() + " < " + variable();
            case 7 -> "isLITERAL(" + variable() + ") && LANG(" + variable() + ") = \"en\"";
            case 9 ->
                "DATATYPE(" + variable() + ") = <http://www.w3.org/"
                        + pick("2001/XMLSchema#integer", "2001/XMLSchema#string", "1999/02/22-rdf-syntax-ns#langString")
                        + ">";
            case 8 -> "COALESCE(" + variable() + ", 1) = " + term();
            default -> variable() + " = " + variable();
        };
    }

    private String triples() {
        Supplier<String> triple = () -> switch (random.nextInt(8)) {
            case 0 -> "BIND(" + pick(term(), "STR(" + variable() + ")", variable()) + " AS ?x" + ++names + ") ";
            case 1, 2 -> subject() + " " + path(2) + " " + object() + " . ";
            default ->
                subject() + " " + pick(predicate(), predicate(), predicate(), variable()) + " " + object() + " . ";
        };
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> triple.get())
                .collect(Collectors.joining());
    }

    private String path(int depth) {
        if (depth == 0) {
            return predicate();
        }
        return switch (random.nextInt(9)) {
            case 0 -> "(" + path(depth - 1) + ")+";
            case 1 -> "(" + path(depth - 1) + ")*";
            case 2 -> "(" + path(depth - 1) + ")?";
            case 3 -> "(" + path(depth - 1) + "/" + path(depth - 1) + ")";
            case 4 -> "(" + path(depth - 1) + "|" + path(depth - 1) + ")";
            case 5 -> "^(" + path(depth - 1) + ")";
            case 6 -> "!(" + predicate() + "|^" + predicate() + ")";
            case 7 -> "!" + predicate();
            default -> predicate() + pick("+", "*", "?");
        };
    }

    private String subject() {
        return pick(variable(), variable(), variable(), variable(), iri(), "_:x" + ++names);
    }

    private String object() {
        return pick(variable(), variable(), variable(), term());
    }

    private String variable() {
        return VARIABLES.get(random.nextInt(VARIABLES.size()));
    }

    private String predicate() {
        return "<urn:p" + random.nextInt(4) + ">";
    }

    private String iri() {
        return "<urn:n" + random.nextInt(8) + ">";
    }

    private String term() {
        return pick(iri(), iri(), "1", "\"01\"^^<http://www.w3.org/2001/XMLSchema#integer>", "\"word\"", "\"word\"@en");
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
