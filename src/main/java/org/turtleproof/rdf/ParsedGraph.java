package org.turtleproof.rdf;

import java.util.List;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.ReadPortion;
import org.turtleproof.rdf.syntax.SyntaxRule;
import org.turtleproof.source.SourceFile;

/**
 * What one file says: its triples in the order of the text, its prefixes, and what was wrong with its syntax.
 *
 * @param file the file
 * @param format the format it was read in
 * @param triples every statement that could be read, named graphs merged; a triple written twice occurs twice
 * @param prefixes the prefixes the file declares
 * @param problems syntax errors and warnings; the statements they spoil are left out of {@code triples}
 * @param portions the portions in which it can be read again; none for a format whose tokens have no places
 */
public record ParsedGraph(
        SourceFile file,
        RdfFormat format,
        TripleSequence triples,
        Prefixes prefixes,
        List<Diagnostic> problems,
        List<ReadPortion> portions) {

    public ParsedGraph {
        problems = List.copyOf(problems);
        portions = List.copyOf(portions);
    }

    /** Whether every statement of the file was read; one with an ill-typed literal is, one with a syntax error is not. */
    public boolean isWhole() {
        return problems.stream().map(Diagnostic::rule).noneMatch(SyntaxRule.SPOILING::contains);
    }
}
