package org.turtleproof.check.shacl.seeded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How statements are laid out. */
enum Layout {
    LINES("\n    ", " ;\n    ", " .\n\n"),
    ONE_LINE(" ", " ; ", ". "),
    COMMAS(" ", " ;\n  ", "\n.\n") {
        @Override
        String fact(Names names, Fact fact, boolean planted) {
            return predicate(names, fact, planted) + " " + join(values(names, fact), " ,\n       ");
        }
    },
    REPEATED(" ", " ;", " .\n") {
        @Override
        String node(Names names, Node node) {
            String plain = names.name(node.name());
            return statements(names, node).stream()
                    .map(statement -> plain + " " + statement + " .\n")
                    .collect(Collectors.joining("# again\n"))
                    .replaceFirst(java.util.regex.Pattern.quote(plain), subject(names, node));
        }
    },
    NESTED("\n      ", " ;\n      ", "\n  ] ;\n") {
        @Override
        String node(Names names, Node node) {
            if (node.facts().isEmpty()) {
                return LINES.node(names, node);
            }
            boolean planted = node.planted() == Defect.Place.SUBJECT;
            String inner = (planted ? mark("[") : "[") + join(statements(names, node), " ;\n      ") + "\n  ]";
            return names.name("holder")
                    + " "
                    + names.name("holds")
                    + " [ "
                    + names.name("deeper")
                    + " "
                    + inner
                    + " ] .\n";
        }
    },
    TABS("\t", "\t;\n\t\t", "\t.\n"),
    COMMENTS(" # a comment with \"quotes\" ; and . dots\n  ", " # <not> an [ IRI\n ; # '''\n  ", " . # end\n"),
    LONG_TEXTS("\n  ", " ;\n  ", " .\n") {
        @Override
        List<String> statements(Names names, Node node) {
            List<String> all = new ArrayList<>(super.statements(names, node));
            all.add(1, names.name("remark") + " \"\"\"first \"line\"\n  ex:p \\\"\\\"\\\" ; . # no comment\n\"\"\"@en");
            return all;
        }
    },
    WINDOWS(" ", " ;\r\n    ", " .\r\n") {
        @Override
        String write(Names names, List<Node> nodes) {
            return super.write(names, nodes).replaceAll("(?<!\r)\n", "\r\n");
        }
    },
    NAMED_GRAPH(" ", " ;\n    ", " .\n") {
        @Override
        String body(Names names, List<Node> nodes) {
            return names.name("graph") + " {\n" + super.body(names, nodes) + "}\n";
        }
    },
    GRAPH_KEYWORD(" ", " ; ", " .\n") {
        @Override
        String body(Names names, List<Node> nodes) {
            return super.body(names, nodes.subList(0, 1))
                    + "GRAPH "
                    + names.name("graph")
                    + " { "
                    + super.body(names, nodes.subList(1, nodes.size()))
                    + "}\n";
        }
    },
    ASTRAL(" ", " ; ", " .\n") {
        @Override
        List<String> statements(Names names, Node node) {
            List<String> all = new ArrayList<>(super.statements(names, node));
            all.add(1, names.name("remark") + " \"\uD83D\uDE80 朝鲜 e\u0301\"");
            return all;
        }
    },
    TRIPLES(" ", "", " .\n") {
        @Override
        String node(Names names, Node node) {
            return REPEATED.node(names, node).replace("# again\n", "");
        }
    },
    QUADS(" ", "", " .\n") {
        @Override
        String node(Names names, Node node) {
            return TRIPLES.node(names, node).replace(" .\n", " " + names.name("graph") + " .\n");
        }
    };

    private final String afterSubject;
    private final String between;
    private final String end;

    Layout(String afterSubject, String between, String end) {
        this.afterSubject = afterSubject;
        this.between = between;
        this.end = end;
    }

    /** The whole text, with the defect marked. */
    String write(Names names, List<Node> nodes) {
        return names.header() + body(names, nodes);
    }

    String body(Names names, List<Node> nodes) {
        return nodes.stream().map(node -> node(names, node)).collect(Collectors.joining());
    }

    String node(Names names, Node node) {
        return subject(names, node) + afterSubject + join(statements(names, node), between) + end;
    }

    String subject(Names names, Node node) {
        String subject = names.name(node.name());
        return node.planted() == Defect.Place.SUBJECT ? mark(subject) : subject;
    }

    /** Predicate and object of each statement; those of one property together only where commas are used. */
    List<String> statements(Names names, Node node) {
        List<String> all = new ArrayList<>(List.of(names.a() + " " + names.name(node.type())));
        for (Fact fact : node.facts()) {
            boolean planted =
                    node.planted() == Defect.Place.PREDICATE && fact.property().equals("p");
            if (this == COMMAS || planted) {
                all.add(fact(names, fact, planted));
            } else {
                values(names, fact).forEach(value -> all.add(predicate(names, fact, false) + " " + value));
            }
        }
        return all;
    }

    String fact(Names names, Fact fact, boolean planted) {
        return predicate(names, fact, planted) + " " + join(values(names, fact), ", ");
    }

    static String predicate(Names names, Fact fact, boolean planted) {
        String predicate = names.name(fact.property());
        return planted ? mark(predicate) : predicate;
    }

    static List<String> values(Names names, Fact fact) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < fact.values().size(); i++) {
            String value = names.write(fact.values().get(i));
            all.add(i == fact.planted() ? mark(value) : value);
        }
        return all;
    }

    static String join(List<String> parts, String separator) {
        return String.join(separator, parts);
    }

    static String mark(String text) {
        return Marked.OPEN + text + Marked.CLOSE;
    }
}
