package org.turtleproof.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turtleproof.compile.Compilation;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: proves a knowledge base and says what it looked at. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Prove a knowledge base, or bare RDF files.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A knowledge base (default: this directory).", arity = "0..1")
    private Path path = Path.of("");

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    @Override
    public Integer call() throws Exception {
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .read(path.toAbsolutePath(), Optional.ofNullable(documents).map(Documents::new));
        Compilation compilation = Compiler.standard().compile(kb);
        for (Diagnostic found : compilation.report().diagnostics()) {
            spec.commandLine()
                    .getOut()
                    .println(found.primary().span() + ": " + found.severity().word() + ": " + found.message());
        }
        return compilation.report().diagnostics().reach(Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
