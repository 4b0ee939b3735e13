package org.turtleproof.compile;

import java.util.List;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckResult;
import org.turtleproof.check.CheckRunner;
import org.turtleproof.check.StageTimes;
import org.turtleproof.kb.KnowledgeBase;

/** Proves knowledge bases by every check of the house. */
public final class Compiler {

    private final CheckRunner runner;

    private Compiler(List<Check> checks) {
        this.runner = new CheckRunner(checks);
    }

    /** The compiler with all the checks of the house. */
    public static Compiler standard() {
        return new Compiler(BuiltInChecks.all());
    }

    /** A compiler with these checks only. */
    public static Compiler with(List<Check> checks) {
        return new Compiler(checks);
    }

    /** Proves a knowledge base. */
    public Compilation compile(KnowledgeBase kb) {
        return compile(kb, new StageTimes());
    }

    /** The same, noting how long each step takes. */
    public Compilation compile(KnowledgeBase kb, StageTimes times) {
        CheckResult result = runner.run(kb, times);
        return new Compilation(kb, result.report(), result.checked());
    }
}
