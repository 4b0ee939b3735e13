package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.api.Test;

final class JsonResultsTest {

    private static final String QUERY = """
            SELECT ?a ?b ?c ?unbound {
              VALUES (?a ?b) { (<urn:a> "quote \\" back \\\\ line \\n tab \\t nul-like \\u0001 é 😀") (1 "chat"@fr) (UNDEF "") }
              BIND(BNODE(STR(?b)) AS ?c)
            }""";

    @Test
    void saysWhatJenaSays() {
        RowSet ours =
                ResultsReader.create().lang(ResultSetLang.RS_JSON).readRowSet(new ByteArrayInputStream(written(QUERY)));
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        try (QueryExec run = run(QUERY)) {
            ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(theirs, run.select());
        }
        RowSet expected = ResultsReader.create()
                .lang(ResultSetLang.RS_JSON)
                .readRowSet(new ByteArrayInputStream(theirs.toByteArray()));
        assertTrue(ResultsCompare.equalsByTerm(expected, ours));
    }

    @Test
    void writesNothingThatNeedNotBeThere() {
        assertEquals(
                "{\"head\":{\"vars\":[\"a\",\"n\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"uri\",\"value\":\"urn:a\"}}]}}",
                new String(written("SELECT ?a ?n { VALUES ?a { <urn:a> } }"), StandardCharsets.UTF_8));
    }

    @Test
    void writesHalfACharacterAsAQuestionMark() {
        Var x = Var.alloc("x");
        Binding row = BindingFactory.binding(x, NodeFactory.createLiteralString("\uD83D"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormat.JSON.write(
                out, RowSetStream.create(List.of(x), List.of(row).iterator()));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"value\":\"?\""));
    }

    @Test
    void writesYesOrNo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormat.JSON.write(out, true);
        assertEquals("{\"head\":{},\"boolean\":true}", out.toString(StandardCharsets.UTF_8));
    }

    private static byte[] written(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec run = run(query)) {
            ResultFormat.JSON.write(out, run.select());
        }
        return out.toByteArray();
    }

    private static QueryExec run(String query) {
        return QueryExec.dataset(DatasetGraphFactory.empty())
                .query(QueryFactory.create(query))
                .build();
    }
}
