package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.rdf.syntax.SyntaxRule;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** What is wrong with a file of a format whose reader knows at most the line. */
final class FormatFaults implements ErrorHandler {

    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean fatal;

    FormatFaults(SourceFile file) {
        this.file = file;
    }

    List<Diagnostic> found() {
        return found;
    }

    @Override
    public void warning(String message, long line, long col) {
        if (message.startsWith("Unwise IRI")) {
            return;
        }
        if (message.startsWith("Lexical form")) {
            add(SyntaxRule.WRONG_LEXICAL_FORM, message, line);
        } else if (message.startsWith("Language not valid")) {
            add(SyntaxRule.BAD_LANGUAGE_TAG, message, line);
        } else if (message.contains("IRI")) {
            add(SyntaxRule.BAD_IRI, message, line);
        } else {
            add(SyntaxRule.SYNTAX_ERROR, message, line);
        }
    }

    @Override
    public void error(String message, long line, long col) {
        warning(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
        if (!fatal) {
            fatal = true;
            add(SyntaxRule.SYNTAX_ERROR, message, line);
        }
        throw new RiotException(message);
    }

    /** An exception that ended the reading; noted unless it was before. */
    void note(RiotException stopped) {
        if (found.isEmpty()) {
            add(SyntaxRule.SYNTAX_ERROR, String.valueOf(stopped.getMessage()), -1);
        }
    }

    private void add(RuleInfo rule, String message, long line) {
        String headline = message.lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
        Span span = line < 1 ? Span.ofFile(file) : Span.ofLine(file, (int) Math.min(line, file.lineCount()));
        found.add(Diagnostic.of(rule, headline, span).build());
    }
}
