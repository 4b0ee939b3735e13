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
import org.turtleproof.rdf.second.SecondOpinion;
import org.turtleproof.source.SourceFile;
import org.turtleproof.work.SideBySide;

/** Reports where a second parser reads a file differently. */
public final class SecondOpinionCheck implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("second parser", CheckInfo.Phase.READING, List.of(SecondOpinion.DISAGREEMENT));

    private record Reading(SourceFile file) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        List<ParsedGraph> files =
                kb.parsed().stream().filter(SecondOpinion::isAvailable).toList();
        SideBySide.map(
                        files,
                        file -> RdfParser.isShared(file.file(), file.format()),
                        file -> kb.memory().recall(new Reading(file.file()), () -> SecondOpinion.on(file)))
                .forEach(found -> found.forEach(reporter::report));
        StageResult done = StageResult.done(INFO.stage(), new Figure(files.size(), "files compared"));
        int left = kb.parsed().size() - files.size();
        return left == 0
                ? done
                : done.remark(left + (left == 1 ? " file is" : " files are") + " of a format with one parser only");
    }
}
