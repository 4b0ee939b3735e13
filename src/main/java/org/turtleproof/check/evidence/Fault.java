package org.turtleproof.check.evidence;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.turtleproof.diagnostic.RuleInfo;

/**
 * What is wrong with a piece of evidence, before its place is known.
 *
 * @param rule the rule it breaks
 * @param subject the claim, passage or document
 * @param property the property whose value is at fault; absent when something is lacking
 * @param problem what is wrong, to be read after the subject's name
 */
record Fault(RuleInfo rule, Node subject, Optional<Node> property, String problem) {

    static Fault of(RuleInfo rule, Node subject, String problem) {
        return new Fault(rule, subject, Optional.empty(), problem);
    }

    static Fault of(RuleInfo rule, Node subject, Node property, String problem) {
        return new Fault(rule, subject, Optional.of(property), problem);
    }
}
