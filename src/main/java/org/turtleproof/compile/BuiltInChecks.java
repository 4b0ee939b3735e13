package org.turtleproof.compile;

import java.util.List;
import org.turtleproof.check.Check;
import org.turtleproof.check.evidence.PassageCheck;
import org.turtleproof.check.owl.ConsistencyCheck;
import org.turtleproof.check.owl.ProfileCheck;
import org.turtleproof.check.query.CompetencyCheck;
import org.turtleproof.check.query.PolicyCheck;
import org.turtleproof.check.query.RuleQueriesCheck;
import org.turtleproof.check.shacl.ShapesCheck;
import org.turtleproof.check.style.SyntaxCheck;
import org.turtleproof.check.style.UndefinedTermCheck;

/** The checks of the house, in the order of the summary. */
public final class BuiltInChecks {

    private BuiltInChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new SyntaxCheck(),
                new UndefinedTermCheck(),
                new ProfileCheck(),
                new ConsistencyCheck(),
                new ShapesCheck(),
                new PassageCheck(),
                new PolicyCheck(),
                new RuleQueriesCheck(),
                new CompetencyCheck());
    }
}
