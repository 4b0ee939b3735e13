package org.turtleproof.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.turtleproof.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: makes a new knowledge base that is clean from the first check. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Make a new knowledge base: one entity, one proven claim, one shape, one question.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path folder;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Starter.DEFAULT_BASE,
            description = "What all names begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Override
    public Integer call() throws Exception {
        List<Path> files;
        try {
            files = new Starter(checkedBase()).write(folder);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(file -> out.println(folder.resolve(file)));
        out.println();
        out.println("Next: turtleproof check " + folder + " --documents " + folder.resolve("documents"));
        return ExitCode.CLEAN;
    }

    private String checkedBase() {
        String slashed = base.endsWith("/") ? base : base + "/";
        try {
            URI iri = new URI(slashed);
            if (iri.isAbsolute() && iri.getHost() != null && iri.getQuery() == null && iri.getFragment() == null) {
                return slashed;
            }
        } catch (URISyntaxException e) {
            throw new ParameterException(spec.commandLine(), "--base is not an IRI: " + e.getMessage(), e);
        }
        throw new ParameterException(spec.commandLine(), "--base needs a scheme and a host and no # or ?: " + base);
    }
}
