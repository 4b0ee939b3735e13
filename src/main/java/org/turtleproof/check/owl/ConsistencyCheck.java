package org.turtleproof.check.owl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;

/** Decides whether axioms and facts can all be true, and whether every class can have members. */
public final class ConsistencyCheck implements Check {

    static final RuleInfo INCONSISTENT = RuleInfo.of(
            "inconsistent",
            Severity.ERROR,
            "Axioms and facts contradict one another",
            "From a contradiction everything follows: no answer drawn from the graph would mean anything.",
            "Correct whichever of the listed statements is wrong; they are a smallest set that cannot all be true.");

    static final RuleInfo UNSATISFIABLE = RuleInfo.of(
            "unsatisfiable-class",
            Severity.ERROR,
            "A class can have no members",
            "A class that contradicts itself makes every fact that uses it a contradiction.",
            "Correct whichever of the listed axioms is wrong; together they leave no room for a member.");

    static final RuleInfo UNDECIDED = RuleInfo.of(
            "consistency-undecided",
            Severity.ERROR,
            "Consistency could not be decided",
            "What was not decided is not proven, and only what is proven is released.",
            "Simplify the axioms that make reasoning hard, such as cardinalities on long chains, or correct what the reasoner refuses.");

    private static final Duration TO_DECIDE = Duration.ofSeconds(120);

    private final Duration toDecide;

    /** The check with the time limit of the house, two minutes. */
    public ConsistencyCheck() {
        this(TO_DECIDE);
    }

    /** The check with another limit for deciding: rules, loading and HermiT together. */
    ConsistencyCheck(Duration toDecide) {
        this.toDecide = toDecide;
    }

    private static final CheckInfo INFO =
            new CheckInfo("consistency", CheckInfo.Phase.DERIVED, List.of(INCONSISTENT, UNSATISFIABLE, UNDECIDED));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Statements stated = OwlSources.statements(kb);
        StageResult result = StageResult.done(
                INFO.stage(),
                new Figure(stated.axioms().size(), "axioms"),
                new Figure(stated.facts().size(), "facts"),
                new Figure(stated.vocabulary().classes().size(), "classes"));
        ClashReport report = new ClashReport(kb, reporter);
        Deadline deadline = Deadline.in(toDecide);
        RuleJudge rules;
        try {
            rules = kb.memory()
                    .recall(new Theory(stated), () -> TimedWork.within(deadline, () -> new RuleJudge(stated)));
        } catch (Deadline.TimeIsUp late) {
            report.undecided(late(), Optional.empty());
            return result.remark(late());
        }
        if (rules.outcome().isModel()) {
            return result.remark(
                    "decided by rules: a model of " + rules.outcome().elements() + " elements");
        }
        if (!rules.outcome().contradictions().isEmpty()) {
            report.add(rules.clashes(Deadline.in(HermitJudge.TO_EXPLAIN)));
            return result.remark(
                    "decided by rules: there is a contradiction; what it hides shows once it is corrected");
        }
        Remainder remainder = Remainder.of(rules.statements(), rules.outcome());
        try {
            report.add(Clash.withoutRepetition(remainder.clashes(deadline)));
            return result.remark("decided by HermiT: " + remainder.reason());
        } catch (Deadline.TimeIsUp late) {
            report.undecided(late(), Optional.of(remainder));
            return result.remark(late());
        } catch (IllegalArgumentException refused) {
            report.refused(refused.getMessage(), remainder);
            return result.remark("HermiT refused the ontology");
        }
    }

    private String late() {
        return "consistency was not decided within " + toDecide.toSeconds() + " s";
    }
}
