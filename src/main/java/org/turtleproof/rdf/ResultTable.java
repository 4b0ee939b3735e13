package org.turtleproof.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.csv.CSVParser;
import org.turtleproof.rdf.query.QueryRun;

/**
 * The answer to a SELECT or ASK query as plain text, just as SPARQL 1.1 CSV results have it.
 *
 * @param variables the columns; for an ASK query the one that CSV writers use for its answer
 * @param rows values by column, in the order of the answer; an unbound one is empty
 */
public record ResultTable(List<String> variables, List<List<String>> rows) {

    public ResultTable {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /** Runs a SELECT or ASK query to its end. */
    public static ResultTable of(QueryRun run) {
        return parseCsv(new ByteArrayInputStream(csv(run)));
    }

    /** Runs a SELECT or ASK query to its end and writes its answer as CSV. */
    public static byte[] csv(QueryRun run) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        if (run.query().isAskType()) {
            ResultFormat.CSV.write(csv, run.ask());
        } else {
            ResultFormat.CSV.write(csv, run.select());
        }
        return csv.toByteArray();
    }

    /** Reads SPARQL 1.1 CSV results; empty lines at the end are passed over. */
    public static ResultTable parseCsv(InputStream in) {
        List<List<String>> lines = new ArrayList<>();
        CSVParser.create(in).forEach(lines::add);
        while (lines.size() > 1
                && lines.get(lines.size() - 1).equals(List.of(""))
                && lines.get(0).size() > 1) {
            lines.remove(lines.size() - 1);
        }
        return lines.isEmpty()
                ? new ResultTable(List.of(), List.of())
                : new ResultTable(lines.get(0), lines.subList(1, lines.size()));
    }
}
