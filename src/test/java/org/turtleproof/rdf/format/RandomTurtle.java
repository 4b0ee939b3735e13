package org.turtleproof.rdf.format;

import java.util.List;
import java.util.Random;

/** Writes random Turtle in every style the grammar allows: odd line breaks, comments between any two tokens, nesting. */
final class RandomTurtle {

    private static final List<String> NAMES = List.of(
            ":a", ":b", "e:c", "e:", "<http://e/long#name>", "<x>", "_:n1", "_:n2", ":p\\~q", "e:x.y", ":\uD83D\uDE00");
    private static final List<String> VERBS = List.of("a", ":p", "e:q", "<http://e/r>", "rdf:type", ":p\\-q");
    private static final List<String> LITERALS = List.of(
            "1",
            "-2.5",
            "3e4",
            "true",
            "false",
            "\"x\"",
            "'y'@en-gb",
            "\"\"\"long\n# not a comment\n\"quoted\" \"\"\"",
            "'''l'o\\'ng'''@fr",
            "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "\"a # b\"^^e:t",
            "\"\\\"\"",
            "\"\"",
            "''");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private RandomTurtle(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        RandomTurtle writer = new RandomTurtle(seed);
        writer.document();
        return writer.out.toString();
    }

    private void document() {
        gap();
        directive("rdf", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#>");
        directive("", "<http://e/>");
        directive("e", "<http://e/e#>");
        token("@base");
        token("<http://e/base/>");
        token(".");
        int statements = random.nextInt(6);
        for (int i = 0; i < statements; i++) {
            statement();
        }
        if (random.nextBoolean()) {
            out.append("\n# end");
        }
    }

    private void directive(String prefix, String iri) {
        boolean sparql = random.nextInt(3) == 0;
        token(sparql ? "PREFIX" : "@prefix");
        token(prefix + ":");
        token(iri);
        if (!sparql) {
            token(".");
        }
    }

    private void statement() {
        int kind = random.nextInt(6);
        if (kind == 0) {
            bracket(true);
            if (random.nextBoolean()) {
                verbs();
            }
        } else if (kind == 1) {
            list();
            verbs();
        } else {
            token(pick(NAMES));
            verbs();
        }
        token(".");
    }

    private void verbs() {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            token(pick(VERBS));
            int objects = 1 + random.nextInt(3);
            for (int j = 0; j < objects; j++) {
                object();
                if (j < objects - 1) {
                    token(",");
                }
            }
            if (i < count - 1 || random.nextInt(4) == 0) {
                token(";");
                if (random.nextInt(6) == 0) {
                    token(";");
                }
            }
        }
    }

    private void object() {
        int kind = random.nextInt(depth > 3 ? 2 : 4);
        switch (kind) {
            case 0 -> token(pick(NAMES));
            case 1 -> token(pick(LITERALS));
            case 2 -> bracket(false);
            default -> list();
        }
    }

    private void bracket(boolean full) {
        depth++;
        token("[");
        if (full || random.nextInt(4) > 0) {
            verbs();
        }
        token("]");
        depth--;
    }

    private void list() {
        depth++;
        token("(");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            object();
        }
        token(")");
        depth--;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void token(String text) {
        out.append(text);
        gap();
    }

    private void gap() {
        switch (random.nextInt(14)) {
            case 0 -> out.append(" # note ").append(random.nextInt(100)).append('\n');
            case 1 -> out.append("\n  # alone ").append(random.nextInt(100)).append("\n");
            case 2 -> out.append("\r\n");
            case 3 -> out.append("\n\n\n");
            case 4 -> out.append("\t#x\n\n#y z\r\n#\n");
            case 5 -> out.append("\n    ");
            default -> out.append(' ');
        }
    }
}
