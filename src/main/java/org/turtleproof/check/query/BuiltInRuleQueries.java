package org.turtleproof.check.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.source.SourceFile;

/** The rule queries of the house, which hold for every knowledge base, in the order of their ids. */
public final class BuiltInRuleQueries {

    private static final List<String> IDS = List.of(
            "accidental-punning",
            "class-and-property",
            "class-cycle",
            "date-as-text",
            "deprecated-term",
            "faked-precision",
            "foreign-same-as",
            "inverse-mismatch",
            "missing-definition",
            "missing-is-defined-by",
            "missing-label",
            "missing-ontology-metadata",
            "several-domains",
            "shared-label",
            "undeclared-namespace",
            "untagged-label",
            "unused-term");

    private BuiltInRuleQueries() {}

    /** All of them, read from beside this class. */
    public static List<QueryFile> all() {
        return IDS.stream().map(BuiltInRuleQueries::read).toList();
    }

    private static QueryFile read(String id) {
        String name = id + ".rq";
        try (InputStream in = BuiltInRuleQueries.class.getResourceAsStream(name)) {
            return QueryFile.of(QueryKind.RULE, SourceFile.of("built-in/" + name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
