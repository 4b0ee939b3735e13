package org.turtleproof.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.check.Check;
import org.turtleproof.check.SuppressionRules;
import org.turtleproof.check.evidence.PassageCheck;
import org.turtleproof.check.owl.ConsistencyCheck;
import org.turtleproof.check.owl.ProfileCheck;
import org.turtleproof.check.query.CompetencyCheck;
import org.turtleproof.check.query.PolicyCheck;
import org.turtleproof.check.query.RuleQueriesCheck;
import org.turtleproof.check.shacl.ShapesCheck;
import org.turtleproof.check.style.ImportCheck;
import org.turtleproof.check.style.SecondOpinionCheck;
import org.turtleproof.check.style.SyntaxCheck;
import org.turtleproof.check.style.UndefinedTermCheck;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;

/** The checks of the house, in the order of the summary. */
public final class BuiltInChecks {

    private BuiltInChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new SyntaxCheck(),
                new SecondOpinionCheck(),
                new ImportCheck(),
                new UndefinedTermCheck(),
                new ProfileCheck(),
                new ConsistencyCheck(),
                new ShapesCheck(),
                new PassageCheck(),
                new PolicyCheck(),
                new RuleQueriesCheck(),
                new CompetencyCheck());
    }

    /** Every rule of the house, whatever the knowledge base, in the order of the checks. */
    public static List<RuleInfo> rules() {
        KnowledgeBase nothing = new KnowledgeBaseLoader().load(List.of(), Optional.empty());
        return Stream.concat(
                        all().stream().flatMap(check -> check.rules(nothing).stream()), SuppressionRules.all().stream())
                .toList();
    }

    /** The rules that foreign shapes without names make, one for each constraint component of SHACL. */
    public static List<RuleInfo> componentRules() {
        return ShapesCheck.componentRules();
    }
}
