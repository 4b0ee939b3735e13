package org.turtleproof.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.turtleproof.source.SourceFile;

/** Files drawn by chance, with all that may deceive who looks for the ends of statements, and in part with faults. */
final class RandomPortions {

    private static final List<String> TURTLE = List.of(
            "e:a e:p e:b .",
            "e:a a e:C ; e:p 1 , 2.5 , -3e4 , true , false ; e:q \"x\"@en , 'y'@en-GB .",
            "<a#b.> e:p <c> .  # a comment. With stops .",
            "# only a comment .",
            "_:n1 e:p _:n2 , [ e:q [ e:p ( 1 [ e:r _:n1 ] ( ) ) ] ] .",
            "[ e:p e:a ] .",
            "[ e:p e:a ] e:q ( e:a ( e:b ) ) .",
            "( 1 2 ) e:p [ ] .",
            "e:a e:p \"\"\"long .\nwith stops .\n\n@prefix e: <http://no/> .\n\"quoted\" . \"\"\" .",
            "e:a e:p '''it's\r\nlong .\r\n''' ;\n  e:q \"\u00e9\u043f\uD83D\uDE00\" .",
            "e:a.b e:p e:c.d.",
            "e:a e:p 1. e:b e:p 2 .",
            "e:a\n  e:p\n    e:b ;\n  e:q \"1\"^^xsd:integer , \"2020-01-01\"^^xsd:date ;\n.",
            "@prefix e: <http://e/> .",
            "PREFIX e: <http://e/>",
            "@prefix f: <http://f/> .",
            "f:a e:p f:b .",
            "@base <http://b/> .",
            "e:\\~x e:p e:%41 .",
            "e:a e:p <http://h\u00f6he/\\u0041> .");

    private static final List<String> REDEFINED =
            List.of("@prefix e: <http://other/> .", "@base <http://b2/x/> .", "BASE <rel/>", "PREFIX e: <x#>");

    private static final List<String> FAULTY = List.of(
            "e:a e:p \"x\"^^xsd:integer .",
            "e:a e:p \"y\"^^xsd:intger .",
            "u:a e:p u:b .",
            "e:a e:p \"x\"@toolongforatag1234 .",
            "<http://a b> e:p e:c .",
            "e:a e:p e:b",
            "e:a e:p ] .",
            "e:a e:p \"not closed .",
            "e:a e:p \"\"\"not closed .",
            "e:a e:p <not closed .",
            "\"s\" e:p e:b .",
            "e:a true e:b .",
            "e:a e:p [ e:q 1 .",
            "} .",
            "@prefix broken <http://x/> .",
            ". ",
            "e:a e:p \uFFFD .",
            "\uFEFFe:a e:p e:b .");

    private static final List<String> TRIPLES = List.of(
            "<http://e/a> <http://e/p> <http://e/b> .",
            "_:a <http://e/p> \"x .\\n\"@en . # a comment.",
            "_:b <http://e/p> _:a .",
            "<http://e/a> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            "# comment .",
            "");

    private static final List<String> FAULTY_TRIPLES = List.of(
            "<http://e/a> <http://e/p> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            "<a> <http://e/p> <http://e/b> .",
            "<http://e/a> <http://e/p> .",
            "<http://e/a> <http://e/p> \"open .");

    private RandomPortions() {}

    /** A Turtle file. */
    static SourceFile turtle(long seed) {
        Random random = new Random(seed);
        String start = (random.nextInt(8) == 0 ? "\uFEFF" : "")
                + "@prefix e: <http://e/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
                + (random.nextBoolean() ? "@base <http://b/> .\n@prefix f: <http://f/> .\n" : "");
        return file("t.ttl", random, start, TURTLE, REDEFINED, FAULTY);
    }

    /** An N-Triples file. */
    static SourceFile triples(long seed) {
        return file("t.nt", new Random(seed), "", TRIPLES, TRIPLES, FAULTY_TRIPLES);
    }

    private static SourceFile file(
            String name, Random random, String start, List<String> usual, List<String> rare, List<String> faulty) {
        StringBuilder text = new StringBuilder(start);
        boolean windows = random.nextInt(5) == 0;
        int faults = random.nextInt(3);
        int surprises = random.nextInt(3);
        for (int left = 5 + random.nextInt(60); left > 0; left--) {
            int kind = random.nextInt(40);
            List<String> from = kind < faults ? faulty : kind < faults + surprises ? rare : usual;
            text.append(from.get(random.nextInt(from.size())));
            text.append(random.nextInt(30) == 0 ? " " : random.nextInt(30) == 0 ? "\r" : windows ? "\r\n" : "\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xE2;
        }
        return SourceFile.of(name, bytes);
    }
}
