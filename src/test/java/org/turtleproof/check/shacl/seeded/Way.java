package org.turtleproof.check.shacl.seeded;

import java.util.List;

/** A property path by which a shape reaches the values of an example, and the data that has them there. */
enum Way {
    /** One property. */
    DIRECT("ex:p"),
    /** A value inside a blank node. */
    SEQUENCE("( ex:via ex:p )"),
    /** Nodes that point here. */
    INVERSE("[ sh:inversePath ex:p ]"),
    /** Either of two properties. */
    ALTERNATIVE("[ sh:alternativePath ( ex:other ex:p ) ]"),
    /** Any number of steps, here one. */
    ONE_OR_MORE("[ sh:oneOrMorePath ex:p ]"),
    /** The members of a list. */
    LIST("( ex:p [ sh:zeroOrMorePath rdf:rest ] rdf:first )");

    private final String path;

    Way(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Whether a defect can be reached this way. */
    boolean suits(Defect defect) {
        boolean value = defect.place() == Defect.Place.VALUE && !defect.onNode();
        boolean iris = defect.facts().stream()
                .filter(fact -> fact.property().equals("p"))
                .allMatch(fact -> fact.values().stream().allMatch(term -> term.kind() == Term.Kind.IRI));
        return this == DIRECT || value && (this != INVERSE || iris);
    }

    /** The focus node as Turtle, the defect marked. */
    String write(Names names, Node focus) {
        String subject = names.name(focus.name()) + " a " + names.name(focus.type());
        StringBuilder text = new StringBuilder(names.header());
        List<Fact> others = focus.facts().stream()
                .filter(fact -> !fact.property().equals("p"))
                .toList();
        for (Fact other : others) {
            subject += " ;\n  " + Layout.LINES.fact(names, other, false);
        }
        for (Fact fact : focus.facts()) {
            if (!fact.property().equals("p")) {
                continue;
            }
            List<String> values = Layout.values(names, fact);
            String property = names.name("p");
            text.append(
                    switch (this) {
                        case SEQUENCE ->
                            subject + " ;\n  " + names.name("via") + " [ " + property + " " + String.join(" , ", values)
                                    + " ] .\n";
                        case INVERSE ->
                            subject + " .\n"
                                    + String.join(
                                            "",
                                            values.stream()
                                                    .map(value -> value + " " + property + " "
                                                            + names.name(focus.name()) + " .\n")
                                                    .toList());
                        case LIST ->
                            subject + " ;\n  " + property + " (\n   " + String.join("\n   ", values) + "\n  ) .\n";
                        default -> subject + " ;\n  " + property + " " + String.join(" , ", values) + " .\n";
                    });
        }
        return text.toString();
    }
}
