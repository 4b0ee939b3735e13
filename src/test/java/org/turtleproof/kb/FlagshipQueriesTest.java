package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.turtleproof.rdf.query.QueryRun;

/** The queries of the guide and the views, asked of the knowledge base of this repository. */
class FlagshipQueriesTest {

    private static final Path GUIDE = Path.of("src/site/markdown/graph-guide.md");
    private static final Pattern PATTERN =
            Pattern.compile("^### (.+?)$.*?^```sparql$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static KnowledgeBase kb;
    private static DatasetGraph dataset;

    @BeforeAll
    static void load() throws IOException {
        kb = new KnowledgeBaseLoader().read(Path.of("."), Optional.empty());
        dataset = kb.layers().dataset();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryOfTheGuideAnswersEveryColumn() throws IOException {
        return PATTERN.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> DynamicTest.dynamicTest(found.group(1), () -> answers(found.group(2))));
    }

    @Test
    void theGuideHasTwelveQueries() throws IOException {
        Matcher found = PATTERN.matcher(Files.readString(GUIDE));
        assertEquals(12, found.results().count());
    }

    @TestFactory
    Stream<DynamicTest> everyViewShowsSomething() {
        return kb.queries(QueryKind.VIEW).stream()
                .map(view -> DynamicTest.dynamicTest(view.id(), () -> {
                    try (QueryRun run = GuardedQuery.over(dataset, GuardedQuery.parse(view.text()))) {
                        assertTrue(run.construct().hasNext());
                    }
                }));
    }

    private static void answers(String text) {
        Query query = GuardedQuery.parse(text);
        try (QueryRun run = GuardedQuery.over(dataset, query)) {
            RowSet rows = run.select().materialize();
            assertTrue(rows.hasNext(), "no row");
            Set<String> bound = new HashSet<>();
            rows.forEachRemaining(row -> row.vars().forEachRemaining(one -> bound.add(one.getVarName())));
            assertTrue(bound.containsAll(query.getResultVars()), "a column is never filled: " + bound);
        }
    }
}
