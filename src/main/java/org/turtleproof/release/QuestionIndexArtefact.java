package org.turtleproof.release;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.rdf.ResultFormat;

/** {@code questions.csv}: the questions in words, with the files that hold query and answer. */
final class QuestionIndexArtefact implements Artefact {

    private static final List<Var> COLUMNS =
            Var.varList(List.of("id", "question", "questionFr", "source", "query", "answer"));

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        Table table = TableFactory.create(COLUMNS);
        content.kb().questions().forEach(question -> table.addBinding(row(question)));
        folder.add(
                "questions.csv",
                "The questions this release answers",
                ResultFormat.CSV.mediaType(),
                out -> ResultFormat.CSV.write(out, table.toRowSet()));
    }

    private static Binding row(CompetencyQuestion question) {
        QueryFile query = question.query();
        List<String> cells = List.of(
                query.id(),
                question.question(),
                query.header("question-fr").orElse(""),
                query.header("source").orElse(""),
                QueriesArtefact.path(query),
                AnswersArtefact.path(query));
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.add(COLUMNS.get(i), NodeFactory.createLiteralString(cells.get(i)));
        }
        return row.build();
    }
}
