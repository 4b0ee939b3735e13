package org.turtleproof.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** With `check` alone when that is meant: to read the options of the others takes longer than to find nothing changed. */
    private static CommandLine commands(String[] args) {
        CommandLine main = new CommandLine(new Main());
        if (args.length > 0 && args[0].equals("check")) {
            return main.addSubcommand(CheckCommand.class);
        }
        COMMANDS.forEach(main::addSubcommand);
        return main;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new java.io.OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
