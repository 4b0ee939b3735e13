package org.turtleproof.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.QueryFault;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfWriter;
import org.turtleproof.rdf.ResultFormat;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.release.Release;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks a release a SPARQL 1.1 query and prints the answer. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Run a SPARQL query on a release.",
        footer = {
            "",
            "The prefixes of the knowledge base need not be declared.",
            "CONSTRUCT and DESCRIBE queries print Turtle.",
            "",
            "Examples:",
            "  turtleproof query question.rq --format csv",
            "  turtleproof query -e \"SELECT ?s WHERE { ?s ?p ?o } LIMIT 5\""
        })
final class QueryCommand implements Callable<Integer> {

    /** Where the query is written. */
    static final class Text {
        @Parameters(
                index = "0",
                paramLabel = "FILE",
                description = "A file that holds the query; - for standard input.")
        private Path file;

        @Option(names = "-e", paramLabel = "TEXT", description = "The query itself.")
        private String text;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Text text;

    @Mixin
    private ReleaseOptions release;

    @Option(names = "--format", paramLabel = "NAME", description = "table, csv, tsv, json or xml (default: table).")
    private ResultFormat format = ResultFormat.TABLE;

    @Override
    public Integer call() throws IOException {
        String written = text.text != null ? text.text : read(text.file);
        Optional<Release> opened = release.open();
        if (opened.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        Query query = parse(written, opened.get());
        try (OutputStream out = new WriterStream(spec.commandLine().getOut())) {
            answer(query, opened.get(), out);
            return ExitCode.CLEAN;
        } catch (QueryCancelledException e) {
            throw new IOException("the query takes more than a minute");
        } catch (QueryException e) {
            throw usage("the query cannot be run: " + e.getMessage());
        }
    }

    private void answer(Query query, Release release, OutputStream out) throws IOException {
        DatasetGraph dataset = release.dataset();
        if (query.isSelectType() || query.isAskType()) {
            try (QueryRun run = GuardedQuery.over(dataset, query)) {
                if (query.isSelectType()) {
                    format.write(out, run.select());
                } else {
                    format.write(out, run.ask());
                }
            }
        } else {
            new RdfWriter(release.prefixes()).write(GuardedQuery.graph(dataset, query), RdfFormat.TURTLE, out);
        }
    }

    private static String read(Path file) throws IOException {
        return file.toString().equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(file);
    }

    private Query parse(String written, Release release) {
        try {
            return GuardedQuery.parse(written, release.prefixes());
        } catch (QueryParseException e) {
            throw usage("not a SPARQL 1.1 query: " + e.getMessage().strip());
        } catch (QueryException e) {
            throw usage("the query " + QueryFault.words(e));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Bytes in UTF-8 on their way to a writer. */
    private static final class WriterStream extends java.io.ByteArrayOutputStream {
        private final PrintWriter writer;

        private WriterStream(PrintWriter writer) {
            this.writer = writer;
        }

        @Override
        public void close() {
            writer.print(toString(StandardCharsets.UTF_8));
            writer.flush();
        }
    }
}
