package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turtleproof.cite.CitationTurtle;
import org.turtleproof.cite.CitedText;
import org.turtleproof.cite.CitedTexts;
import org.turtleproof.cite.ClaimReview;
import org.turtleproof.cite.CoverageTable;
import org.turtleproof.cite.PassageRepair;
import org.turtleproof.cite.Quotation;
import org.turtleproof.cite.RepairEdits;
import org.turtleproof.cite.TokenEdit;
import org.turtleproof.diagnostic.Suggestion;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cite}: makes citations, and looks after those that were made. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = "Print the Turtle of a citation, or look at claims beside their passages.",
        footer = {
            "",
            "Examples:",
            "  turtleproof cite --documents texts 000 \"some words\"",
            "  turtleproof cite --documents texts --review 000",
            "  turtleproof cite --documents texts --coverage",
            "  turtleproof cite --documents texts --repair --write"
        })
final class CiteCommand implements Callable<Integer> {

    /** What to do when no words are given. */
    static final class Task {
        @Option(names = "--review", description = "Print every claim with its passages beside it.")
        private boolean review;

        @Option(
                names = "--coverage",
                description = "Print which share of each document is cited, and each sentence that is not.")
        private boolean coverage;

        @Option(names = "--repair", description = "Find the passages of changed documents again, by digest.")
        private boolean repair;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true)
    private final Task task = new Task();

    @Option(
            names = "--write",
            description = "With --repair: correct offsets and digests in the files of the knowledge base.")
    private boolean write;

    @Option(names = "--kb", paramLabel = "DIR", description = "The knowledge base (default: this directory).")
    private Path root = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            required = true,
            description = "The folder that holds the cited documents.")
    private Path documents;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DOC",
            description = "A document: its file name, with or without extension.")
    private String document;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORDS",
            description = "Words of the document, exactly as they stand there.")
    private String words;

    @Override
    public Integer call() throws IOException {
        Path folder = SourceOptions.knowledgeBase(root);
        KnowledgeBase kb = new KnowledgeBaseLoader().read(folder, SourceOptions.documents(documents));
        CitedTexts texts = CitedTexts.of(kb);
        if (texts.all().isEmpty()) {
            throw usage("no document of this knowledge base is in " + documents);
        }
        if (task.review) {
            new ClaimReview(kb, texts)
                    .of(Optional.ofNullable(document).map(name -> named(texts, name)))
                    .forEach(out()::println);
            return ExitCode.CLEAN;
        }
        if (task.coverage) {
            CoverageTable.of(kb.evidence(), texts).lines().forEach(out()::println);
            return ExitCode.CLEAN;
        }
        if (task.repair) {
            return repair(kb, texts, folder);
        }
        if (document == null || words == null) {
            throw usage("give a document and words of it, or one of --review, --coverage, --repair");
        }
        return cite(kb, named(texts, document));
    }

    private int cite(KnowledgeBase kb, CitedText cited) {
        Quotation quotation = Quotation.of(cited.text(), words);
        if (quotation.exact().size() == 1) {
            Quotation.Found found = quotation.exact().get(0);
            out().print(new CitationTurtle(kb).of(cited, found.start(), found.end()));
            return ExitCode.CLEAN;
        }
        boolean ambiguous = !quotation.exact().isEmpty();
        PrintWriter err = spec.commandLine().getErr();
        String name = cited.text().file().name();
        err.println(
                ambiguous
                        ? "turtleproof: these words stand " + quotation.exact().size() + " times in " + name
                                + "; give more of them:"
                        : quotation.near().isEmpty()
                                ? "turtleproof: these words do not stand in " + name
                                : "turtleproof: these words do not stand so in " + name + "; nearly so:");
        for (Quotation.Found found : ambiguous ? quotation.exact() : quotation.near()) {
            err.println("  " + name + ":" + found.position() + " (" + found.start() + "-" + found.end() + ")  "
                    + found.around());
        }
        return ExitCode.FINDINGS;
    }

    private int repair(KnowledgeBase kb, CitedTexts texts, Path folder) throws IOException {
        List<TokenEdit> edits = new ArrayList<>();
        boolean gone = false;
        for (CitedText cited : texts.all()) {
            PassageRepair repair = PassageRepair.of(kb.evidence(), cited);
            out().printf(
                            Locale.ROOT,
                            "%s: %d passages in place, %d moved, %d gone%n",
                            cited.text().file().name(),
                            repair.kept().size(),
                            repair.moved().size(),
                            repair.gone().size());
            repair.moved()
                    .forEach(move -> out().println("  moved  "
                            + kb.prefixes().show(move.passage().node()) + " to " + move.start() + "-" + move.end()));
            repair.gone()
                    .forEach(
                            passage -> out().println("  gone   " + kb.prefixes().show(passage.node())));
            gone |= !repair.gone().isEmpty();
            edits.addAll(RepairEdits.of(kb, repair));
        }
        if (write) {
            for (SourceFile file : kb.sources().files()) {
                String text = TokenEdit.apply(file, edits);
                if (!text.equals(file.text())) {
                    replace(folder.resolve(file.name()), text);
                    out().println("wrote " + file.name());
                }
            }
        }
        return gone ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void replace(Path path, String text) throws IOException {
        Path fresh = Files.createTempFile(path.getParent(), ".", ".tmp");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(
                fresh,
                path,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private CitedText named(CitedTexts texts, String name) {
        return texts.named(name)
                .orElseThrow(() -> usage("no document is called "
                        + name
                        + Suggestion.nearest(name, texts.names())
                                .map(other -> "; did you mean " + other + "?")
                                .orElse("; there are " + String.join(", ", texts.names()))));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
