package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.render.HumanRenderer;
import org.turtleproof.diagnostic.render.RenderOptions;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.format.TurtleFormatter;
import org.turtleproof.rdf.format.TurtleFormatter.Formatted;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fmt}: brings Turtle files into the layout of the house. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = "Bring Turtle files into one layout, without changing a triple or losing a comment.",
        footer = {
            "",
            "Without PATH, formats the Turtle files of this knowledge base. Folders are searched for *.ttl.",
            "Exit status 1: a file cannot be formatted or, with --check, would be changed."
        })
final class FmtCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Turtle files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--check", description = "Change nothing; name the files that would be changed.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        TurtleFormatter formatter = new TurtleFormatter();
        List<Formatted> results = files().entrySet().parallelStream()
                .map(entry -> formatter.format(entry.getValue()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        List<Diagnostic> problems = new ArrayList<>();
        int changed = 0;
        for (Formatted result : results) {
            problems.addAll(result.problems());
            if (result.changes()) {
                changed++;
                out.println(
                        (check ? "would change " : "changed ") + result.file().name());
                if (!check) {
                    replace(Path.of(result.file().name()), result.text().orElseThrow());
                }
            }
        }
        RenderOptions plain = ReportOptions.plain();
        RenderOptions quiet = new RenderOptions(plain.failOn(), plain.limitPerRule(), true, plain.palette());
        if (!problems.isEmpty()) {
            new HumanRenderer(quiet).render(new Report(Diagnostics.of(problems), List.of(), List.of()), out);
        }
        out.println(summary(results.size(), changed));
        out.flush();
        boolean fails = !problems.isEmpty() || check && changed > 0;
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private String summary(int files, int changed) {
        String all = files + (files == 1 ? " file" : " files");
        return all + ", " + changed + (check ? " not in the layout of the house" : " changed");
    }

    private TreeMap<String, SourceFile> files() throws IOException {
        TreeMap<String, SourceFile> files = new TreeMap<>();
        for (Path path : starts()) {
            for (Path file : turtleFiles(path)) {
                String name = file.normalize().toString();
                files.put(name, SourceFile.read(file, name));
            }
        }
        return files;
    }

    private Collection<Path> starts() {
        if (!paths.isEmpty()) {
            return paths;
        }
        List<Path> folders = SourceTree.FOLDERS.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
        if (folders.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no PATH, and this directory is not a knowledge base: it has no ontology, data or queries");
        }
        return folders;
    }

    private List<Path> turtleFiles(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                return walk.filter(Files::isRegularFile)
                        .filter(file -> isTurtle(file) && !SourceTree.isHidden(file))
                        .sorted()
                        .toList();
            }
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!isTurtle(path)) {
            throw new ParameterException(spec.commandLine(), path + " is not a Turtle file (*.ttl)");
        }
        return List.of(path);
    }

    private static boolean isTurtle(Path file) {
        return RdfFormat.ofFileName(file.getFileName().toString())
                .filter(format -> format == RdfFormat.TURTLE)
                .isPresent();
    }

    /** A killed run leaves either the old file or the new one. */
    private static void replace(Path file, String text) throws IOException {
        Path target = file.toRealPath();
        Path fresh = Files.createTempFile(target.getParent(), ".fmt", ".tmp");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
