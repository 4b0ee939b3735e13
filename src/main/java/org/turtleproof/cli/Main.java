package org.turtleproof.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: lists the commands and turns what they return into an exit status. */
@Command(
        name = "turtleproof",
        mixinStandardHelpOptions = true,
        version = "turtleproof 0.1.0",
        description = "Proves, releases and serves hand-written knowledge graphs.")
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class,
            BuildCommand.class,
            VerifyCommand.class,
            ServeCommand.class,
            DiffCommand.class,
            InitCommand.class,
            QueryCommand.class,
            CiteCommand.class,
            FmtCommand.class,
            ExplainCommand.class,
            RehearseCommand.class);

    private static final Map<String, Class<?>> HASTY = Map.of("check", CheckCommand.class, "serve", ServeCommand.class);

    private Main() {}

    /** Runs the process. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command with these streams and returns its exit status. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        try {
            return commands(args)
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler(new FaultHandler())
                    .setParameterExceptionHandler(new UsageHandler())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .execute(args);
        } catch (VirtualMachineError | LinkageError fault) {
            // Not an exit status of 1, which would be taken for findings.
            err.println("turtleproof: " + FaultHandler.words(fault));
            return ExitCode.FAULT;
        }
    }

    /** With one command alone when it is in a hurry: to read the options of the others takes longer than its work. */
    private static CommandLine commands(String[] args) {
        CommandLine main = new CommandLine(new Main());
        if (args.length > 0 && HASTY.containsKey(args[0])) {
            return main.addSubcommand(HASTY.get(args[0]));
        }
        // Not by a reference to a method, for which Java would link a class of picocli's that the archive of classes
        // then lacks.
        for (Class<?> command : COMMANDS) {
            main.addSubcommand(command);
        }
        return main;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new java.io.OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
