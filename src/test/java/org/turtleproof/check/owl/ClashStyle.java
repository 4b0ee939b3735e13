package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;

/** A way of writing facts down; each keeps track of where every object begins. */
enum ClashStyle {
    ONE_PER_LINE("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(subject + " " + predicate + " ").object(object).add(" .\n");
        }
    },
    BLOCKS("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(subject + "\n    ex:note \"first\" , \"second\" ;\n    " + predicate + "\n        ")
                    .object(object)
                    .add(" ;\n    ex:note \"last\" .\n\n");
        }
    },
    COMMENTS_AND_LONG_TEXTS("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add("# ex:x " + predicate + " " + object + " .\n" + subject
                            + " ex:note \"\"\"several\n lines ; ex:y .\n\"\"\" ; " + predicate + " # here\n\t")
                    .object(object)
                    .add(" # there\n.\n");
        }
    },
    WINDOWS_LINES("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(subject + "\r\n  " + predicate + " ").object(object).add(" .\r\n");
        }
    },
    OTHER_SCRIPTS("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(subject + " ex:note \"\uD835\uDD4F 平壌 Москва\"@ru ; " + predicate + " ")
                    .object(object)
                    .add(" .\n");
        }
    },
    NESTED("ttl") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add("[] ex:note [ ex:note ( 1 2 [ ex:note \"deep\" ] ) ] .\n" + subject + " " + predicate + " ")
                    .object(object)
                    .add(" ; ex:note ( \"a\" \"b\" ) .\n");
        }
    },
    TRIG("trig") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add("GRAPH ex:graph {\n  " + subject + " " + predicate + " ")
                    .object(object)
                    .add("\n}\n");
        }
    },
    N_TRIPLES("nt") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(full(subject) + " " + full(predicate) + " ")
                    .object(full(object))
                    .add(" .\n");
        }
    },
    N_QUADS("nq") {
        @Override
        void write(Text text, String subject, String predicate, String object) {
            text.add(full(subject) + " " + full(predicate) + " ")
                    .object(full(object))
                    .add(" <http://example.org/graph> .\n");
        }
    };

    private final String extension;

    ClashStyle(String extension) {
        this.extension = extension;
    }

    abstract void write(Text text, String subject, String predicate, String object);

    String extension() {
        return extension;
    }

    /** An empty text, with prefixes where the format has them. */
    Text start() {
        return new Text().add(extension.startsWith("n") ? "" : Findings.PREFIXES);
    }

    private static String full(String token) {
        String spelt = token.equals("a") ? "rdf:type" : token;
        if (spelt.matches("-?[0-9]+")) {
            return "\"" + spelt + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        }
        return spelt.startsWith("\"") || spelt.startsWith("_:")
                ? spelt
                : "<"
                        + spelt.replace("ex:", "http://example.org/")
                                .replace("owl:", "http://www.w3.org/2002/07/owl#")
                                .replace("rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                        + ">";
    }

    /** A text that grows, and the places ({@code line:column}) of the objects written into it since it was last asked. */
    static final class Text {
        private final StringBuilder text = new StringBuilder();
        private List<String> objects = new ArrayList<>();

        Text add(String more) {
            text.append(more);
            return this;
        }

        Text object(String token) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int start = text.lastIndexOf("\n") + 1;
            objects.add(line + ":" + (1 + text.codePointCount(start, text.length())));
            return add(token);
        }

        List<String> takeObjects() {
            List<String> taken = objects;
            objects = new ArrayList<>();
            return taken;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
