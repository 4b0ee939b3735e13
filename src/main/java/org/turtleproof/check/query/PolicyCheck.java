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
            new CheckInfo("policy", CheckInfo.Phase.DERIVED, List.of(Layers.BROKEN_POLICY));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        int policies = kb.queries(QueryKind.POLICY).size();
        if (policies == 0 && kb.questions().isEmpty()) {
            return StageResult.done(INFO.stage(), new Figure(0, "policy queries"))
                    .remark("what the data say counts as established; no question asks for what follows from it");
        }
        Layers layers = kb.layers();
        layers.problems().forEach(reporter::report);
        return StageResult.done(
                INFO.stage(),
                new Figure(policies, "policy queries"),
                new Figure(layers.compact(Layers.ESTABLISHED).size(), "established triples"),
                new Figure(layers.compact(Layers.INFERRED).size(), "inferred triples"));
    }
}
