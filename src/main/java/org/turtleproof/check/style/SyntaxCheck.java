package org.turtleproof.check.style;

import java.util.List;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfParser;

/** Reports what the reader could not read. */
public final class SyntaxCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo("syntax", CheckInfo.Phase.READING, RdfParser.RULES);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        List<ParsedGraph> files = kb.parsed();
        files.forEach(file -> file.problems().forEach(reporter::report));
        return StageResult.done(
                INFO.stage(),
                new Figure(files.size(), "files"),
                new Figure(
                        files.stream().mapToLong(file -> file.triples().size()).sum(), "triples"));
    }
}
