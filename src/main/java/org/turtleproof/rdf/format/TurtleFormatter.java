package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Brings Turtle into the layout of the house, and proves each time that it changed neither a triple nor a comment. */
public final class TurtleFormatter {

    /** The rule that formatting changes nothing but the layout. */
    public static final RuleInfo CANNOT_FORMAT = RuleInfo.of(
            "cannot-format",
            Severity.ERROR,
            "The file cannot be formatted without changing what it says",
            "Formatting must not change a graph, nor lose a comment; what cannot be proved is not done.",
            "Report this file as a fault of the formatter, and leave it as it is.");

    private final RdfParser parser = new RdfParser();

    /**
     * What came of formatting a file.
     *
     * @param file the file as it is
     * @param text its text as it should be; empty when it could not be formatted
     * @param problems why not
     */
    public record Formatted(SourceFile file, Optional<String> text, List<Diagnostic> problems) {

        /** Whether the text should be different from what it is. */
        public boolean changes() {
            return text.isPresent() && !SourceFile.of(file.name(), text.get()).equals(file);
        }
    }

    /** The file's text in the layout of the house; a file with syntax errors is left alone. */
    public Formatted format(SourceFile file) {
        ParsedGraph before = parser.parse(file, RdfFormat.TURTLE);
        List<Diagnostic> errors = before.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            return new Formatted(file, Optional.empty(), errors);
        }
        List<Piece> pieces = Piece.read(file.text());
        boolean rdfPrefix = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                .equals(before.prefixes().namespaces().get("rdf"));
        String text = write(ItemOrder.of(ItemReader.read(pieces), rdfPrefix));
        boolean proved =
                comments(Piece.read(file.text())).equals(comments(Piece.read(text))) && sameGraph(before, file, text);
        if (proved) {
            return new Formatted(file, Optional.of(text), List.of());
        }
        Diagnostic refusal = Diagnostic.of(
                        CANNOT_FORMAT, file.name() + " cannot be formatted without changing it", Span.ofFile(file))
                .build();
        return new Formatted(file, Optional.empty(), List.of(refusal));
    }

    private boolean sameGraph(ParsedGraph before, SourceFile file, String text) {
        ParsedGraph after = parser.parse(SourceFile.of(file.name(), text), RdfFormat.TURTLE);
        Optional<CanonicalForm> one =
                Canonicalizer.standard().canonicalizeTriples(before.triples().iterator());
        Optional<CanonicalForm> other =
                Canonicalizer.standard().canonicalizeTriples(after.triples().iterator());
        return one.isPresent()
                && other.isPresent()
                && one.get().lines().equals(other.get().lines());
    }

    /** The words of all comments, sorted: comments may move and share a line, but nothing of them may be lost. */
    private static List<String> comments(List<Piece> pieces) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.before()
                    .forEach(
                            comment -> words.addAll(Arrays.asList(comment.text().split("\\s+"))));
            piece.after().forEach(comment -> words.addAll(Arrays.asList(comment.split("\\s+"))));
        }
        words.sort(null);
        return words;
    }

    private static String write(List<Item> items) {
        StringBuilder out = new StringBuilder();
        boolean formerIsBlock = false;
        boolean formerIsDirective = false;
        for (Item item : items) {
            List<String> lines = Layout.of(item);
            boolean directive = item instanceof Item.Directive;
            boolean block = lines.size() > 1 || lines.stream().anyMatch(line -> line.indexOf('\n') >= 0);
            boolean nothing = lines.isEmpty() && item.before().isEmpty();
            boolean gap = item.blankBefore() || formerIsBlock || block || formerIsDirective != directive;
            if (gap && !out.isEmpty() && !nothing) {
                out.append('\n');
            }
            for (int i = 0; i < item.before().size(); i++) {
                boolean apart = i > 0 && item.before().get(i).blankBefore();
                out.append(apart ? "\n" : "")
                        .append(item.before().get(i).text())
                        .append('\n');
            }
            if (!item.before().isEmpty() && item.blankBelowComments()) {
                out.append('\n');
            }
            lines.forEach(line -> out.append(line).append('\n'));
            formerIsBlock = block;
            formerIsDirective = directive;
        }
        return out.toString();
    }
}
