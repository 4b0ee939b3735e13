package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.Lines;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Reads a source file of any known format; what is wrong with its syntax becomes diagnostics. */
public final class RdfParser {

    /** The rule that syntax errors break. */
    public static final RuleInfo SYNTAX_ERROR = RuleInfo.of(
            "syntax-error",
            Severity.ERROR,
            "The file breaks the grammar of its format",
            "What cannot be read cannot be checked, and every other tool will refuse it too.",
            "Correct the text at the marked place; the statement it spoils is left out until then.");

    /** Reads the file, in the format given. */
    public ParsedGraph parse(SourceFile file, RdfFormat format) {
        List<Triple> triples = new ArrayList<>();
        TreeMap<String, String> prefixes = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        StreamRDFBase sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                triples.add(quad.asTriple());
            }

            @Override
            public void prefix(String prefix, String iri) {
                prefixes.put(prefix, iri);
            }
        };
        try {
            RDFParser.create()
                    .source(file.open())
                    .lang(format.lang())
                    .base("file:///" + file.name())
                    .labelToNode(LabelToNode.createScopeByDocumentHash(java.util.UUID.nameUUIDFromBytes(
                            file.name().getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .errorHandler(new Collector(file, problems))
                    .parse(sink);
        } catch (RiotException stopped) {
            // The handler has noted it already.
        }
        return new ParsedGraph(file, format, triples, Prefixes.of(prefixes), problems);
    }

    private record Collector(SourceFile file, List<Diagnostic> problems) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {
            note(message, line, col);
        }

        @Override
        public void error(String message, long line, long col) {
            note(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            note(message, line, col);
            throw new RiotException(message);
        }

        private void note(String message, long line, long col) {
            Lines lines = file.lines();
            Span span = line < 1
                    ? Span.ofFile(file)
                    : Span.of(file, (int) Math.min(line, lines.count()), (int) Math.max(1, col), 1);
            problems.add(Diagnostic.of(SYNTAX_ERROR, message, span).build());
        }
    }
}
