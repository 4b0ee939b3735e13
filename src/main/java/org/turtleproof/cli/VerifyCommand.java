package org.turtleproof.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.turtleproof.release.Flaw;
import org.turtleproof.release.ReleaseVerifier;
import org.turtleproof.release.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: proves a release against its manifest and names every file that differs. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Prove a release against its manifest.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A release.")
    private Path release;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Verification verification = ReleaseVerifier.verify(release);
        for (Flaw flaw : verification.flaws()) {
            out.println(release.resolve(flaw.path()) + ": error: " + flaw.problem());
        }
        if (!verification.proven()) {
            return ExitCode.FINDINGS;
        }
        verification
                .manifest()
                .ifPresent(manifest ->
                        out.println(manifest.files().size() + 1 + " files proven, identity " + manifest.identity()));
        return ExitCode.CLEAN;
    }
}
