package org.turtleproof.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.JoinedReading;
import org.turtleproof.rdf.syntax.SyntaxRule;
import org.turtleproof.rdf.syntax.TripleCollector;
import org.turtleproof.rdf.syntax.TurtleReader;
import org.turtleproof.rdf.syntax.Utf8;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;
import org.turtleproof.work.Work;

/**
 * Reads a source file of any known format; what is wrong with its syntax becomes diagnostics.
 *
 * <p>After a fault in Turtle, TriG, N-Triples or N-Quads reading goes on at the next statement, so that several faults are
 * reported at once.
 */
public final class RdfParser {

    /** The rules that reading holds files to. */
    public static final List<RuleInfo> RULES = SyntaxRule.ALL;

    /** Reads the file, in the format given. */
    public ParsedGraph parse(SourceFile file, RdfFormat format) {
        Work reading = Work.fileRead(file.name(), "Jena");
        ParsedGraph parsed = format.extent() == Span.Extent.TOKEN ? byToken(file, format) : asAWhole(file, format);
        reading.done();
        return parsed;
    }

    /** Whether a file is so large, and of such a format, that reading it is shared among all processors. */
    public static boolean isShared(SourceFile file, RdfFormat format) {
        return format.extent() == Span.Extent.TOKEN && TurtleReader.isShared(file, format.lang());
    }

    private static ParsedGraph byToken(SourceFile file, RdfFormat format) {
        JoinedReading read = new TurtleReader(file, format.lang(), base(file)).read();
        return new ParsedGraph(
                file, format, read.triples(), Prefixes.of(read.prefixes()), read.problems(), read.portions());
    }

    private static ParsedGraph asAWhole(SourceFile file, RdfFormat format) {
        TripleSequence.Builder triples = new TripleSequence.Builder();
        TreeMap<String, String> prefixes = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        Utf8.problem(file).ifPresent(problems::add);
        read(file, format, new TripleCollector(triples, prefixes), problems);
        return new ParsedGraph(file, format, triples.build(), Prefixes.of(prefixes), problems, List.of());
    }

    /** The IRI against which the relative IRIs of a file are resolved that declares no base: its name, as a file IRI. */
    public static String base(SourceFile file) {
        try {
            return new URI("file", "", "/" + file.name().replaceFirst("^/+", ""), null).toString();
        } catch (URISyntaxException e) {
            return "file:///";
        }
    }

    private static void read(SourceFile file, RdfFormat format, StreamRDF sink, List<Diagnostic> problems) {
        FormatFaults faults = new FormatFaults(file);
        try {
            RDFParser.create()
                    .source(file.open())
                    .lang(format.lang())
                    .base(base(file))
                    .labelToNode(TurtleReader.labels(file))
                    .set(LangJSONLD11.JSONLD_OPTIONS, InlineContexts.options())
                    .errorHandler(faults)
                    .parse(sink);
        } catch (RiotException stopped) {
            faults.note(stopped);
        }
        problems.addAll(faults.found());
    }
}
