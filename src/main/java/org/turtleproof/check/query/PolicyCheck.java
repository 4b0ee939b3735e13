package org.turtleproof.check.query;

import java.util.List;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.QueryKind;

/** Reports what is wrong with the policy, and counts what it established and what follows from that. */
public final class PolicyCheck implements Check {

    private static final CheckInfo INFO =
            new CheckInfo("policy", CheckInfo.Phase.MEANING, List.of(Layers.BROKEN_POLICY));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Layers layers = kb.layers();
        layers.problems().forEach(reporter::report);
        return StageResult.done(
                INFO.stage(),
                new Figure(kb.queries(QueryKind.POLICY).size(), "policy queries"),
                new Figure(layers.graph(Layers.ESTABLISHED).size(), "established triples"),
                new Figure(layers.graph(Layers.INFERRED).size(), "inferred triples"));
    }
}
