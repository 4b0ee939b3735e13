package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.turtleproof.check.Check;
import org.turtleproof.compile.BuiltInChecks;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.RulePage;
import org.turtleproof.diagnostic.Suggestion;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what a rule is about, why it is there and what to do. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explain a rule, or list all rules: those of the house, and those of a knowledge base.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The rule's name, as findings show it in brackets.")
    private String rule;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The knowledge base whose shapes and queries are rules too (default: this directory).")
    private Path root = Path.of("");

    @Override
    public Integer call() throws IOException {
        SortedMap<String, RuleInfo> rules = rules();
        PrintWriter out = spec.commandLine().getOut();
        if (rule == null) {
            int width = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
            rules.forEach((id, info) -> out.println(id
                    + " ".repeat(width + 2 - id.length())
                    + String.format("%-9s", info.severity().word())
                    + info.title()));
        } else {
            out.print(RulePage.of(known(rules)));
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private RuleInfo known(SortedMap<String, RuleInfo> rules) {
        return Optional.ofNullable(rules.get(rule)).orElseThrow(() -> {
            String hint = Suggestion.nearest(rule, rules.keySet())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; `turtleproof explain` lists all");
            return new ParameterException(spec.commandLine(), "no rule is named '" + rule + "'" + hint);
        });
    }

    private SortedMap<String, RuleInfo> rules() throws IOException {
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        Path folder = root.toAbsolutePath().normalize();
        Optional<KnowledgeBase> kb = Optional.empty();
        if (SourceTree.isKnowledgeBase(folder)) {
            kb = Optional.of(new KnowledgeBaseLoader().read(folder, Optional.empty()));
        }
        BuiltInChecks.rules().forEach(info -> rules.put(info.id().text(), info));
        ReleaseBuilder.RULES.forEach(info -> rules.put(info.id().text(), info));
        for (Check check : BuiltInChecks.all()) {
            kb.map(check::rules)
                    .ifPresent(found ->
                            found.forEach(info -> rules.putIfAbsent(info.id().text(), info)));
        }
        if (rule != null) {
            BuiltInChecks.componentRules()
                    .forEach(info -> rules.putIfAbsent(info.id().text(), info));
        }
        return rules;
    }
}
