package org.turtleproof.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.ImportCatalog;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/**
 * One example of a rule kept or broken: a whole knowledge base in a folder {@code passes*} or {@code fails*}, or the files of
 * that name.
 *
 * <p>Of single files, {@code <stem>.ttl} (or another RDF extension) is data, {@code <stem>.ontology.ttl} an ontology, and
 * {@code <stem>.shapes.ttl} shapes. A line {@code # with: PATH} adds a file of this repository. Guilty lines end in {@code #
 * error: <rule>}, {@code # warning: <rule>} or {@code # info: <rule>}; for formats without comments a folder has a file
 * {@code guilty.txt} of lines {@code error: <rule> <file>:<line>}.
 *
 * @param rule the rule it is an example of, which names the folder
 * @param folder the folder it lies in
 * @param stem what its files, or its own folder, are called
 */
record RuleFixture(String rule, Path folder, String stem) {

    private static final Path ALL = Path.of("src/test/resources/rules");
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Pattern MARK = Pattern.compile("#\\s*(error|warning|info): ([a-z0-9-]+)");
    private static final Pattern LISTED = Pattern.compile("(error|warning|info): ([a-z0-9-]+) (\\S+):(\\d+)");
    private static final Pattern WITH = Pattern.compile("#\\s*with: (\\S+)");
    private static final String GUILTY = "guilty.txt";
    private static final String DOCUMENTS = "documents";

    /** Where a finding is expected, or was made: {@code error: rule file:line}. */
    record Mark(String severity, String rule, String file, int line) {
        @Override
        public String toString() {
            return severity + ": " + rule + " at " + file + ":" + line;
        }
    }

    /** Every fixture, in the order of rules and names. */
    static List<RuleFixture> all() throws IOException {
        List<RuleFixture> fixtures = new ArrayList<>();
        for (Path folder : children(ALL)) {
            Set<String> stems = new TreeSet<>();
            for (Path file : children(folder)) {
                stems.add(file.getFileName().toString().split("\\.", 2)[0]);
            }
            stems.forEach(
                    stem -> fixtures.add(new RuleFixture(folder.getFileName().toString(), folder, stem)));
        }
        return fixtures;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    boolean passes() {
        return stem.startsWith("passes");
    }

    boolean fails() {
        return stem.startsWith("fails");
    }

    Path golden() {
        return folder.resolve(stem + ".txt");
    }

    /** The knowledge base of the example. */
    KnowledgeBase load() throws IOException {
        Path base = folder.resolve(stem);
        Path documents = base.resolve(DOCUMENTS);
        Path catalog = base.resolve(ImportCatalog.USUAL_NAME);
        Optional<Documents> cited =
                Files.isDirectory(documents) ? Optional.of(new Documents(documents)) : Optional.empty();
        ImportCatalog imports = Files.exists(catalog) ? ImportCatalog.read(catalog) : ImportCatalog.EMPTY;
        return new KnowledgeBaseLoader(imports).load(new SourceTree(files()), cited);
    }

    /** Every place that is said to be guilty. */
    Set<Mark> marks() throws IOException {
        Set<Mark> marks = new LinkedHashSet<>();
        for (SourceFile file : files()) {
            for (int line = 1; line <= file.lineCount(); line++) {
                Matcher mark = MARK.matcher(file.line(line));
                while (mark.find()) {
                    marks.add(new Mark(mark.group(1), mark.group(2), file.name(), line));
                }
            }
        }
        Path listed = folder.resolve(stem).resolve(GUILTY);
        if (Files.exists(listed)) {
            for (String line : Files.readAllLines(listed)) {
                Matcher mark = LISTED.matcher(line);
                if (!mark.matches()) {
                    throw new IllegalArgumentException(listed + ": not a mark: " + line);
                }
                marks.add(new Mark(mark.group(1), mark.group(2), mark.group(3), Integer.parseInt(mark.group(4))));
            }
        }
        return marks;
    }

    private List<SourceFile> files() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Path base = folder.resolve(stem);
        if (Files.isDirectory(base)) {
            files.addAll(SourceTree.read(base).files());
        }
        for (Path file : children(folder)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && name.startsWith(stem + ".") && !name.endsWith(".txt")) {
                files.add(SourceFile.read(file, inLayout(name)));
            }
        }
        List<SourceFile> added = new ArrayList<>();
        for (SourceFile file : files) {
            Matcher with = WITH.matcher(file.text());
            while (with.find()) {
                added.add(SourceFile.read(REPOSITORY.resolve(with.group(1)), with.group(1)));
            }
        }
        files.addAll(added);
        return files;
    }

    private String inLayout(String name) {
        String kind = name.substring(stem.length() + 1);
        if (kind.startsWith("ontology.")) {
            return "ontology/" + name;
        }
        return (kind.startsWith("shapes.") ? "ontology/shapes/" : "data/") + name;
    }

    /** The files that belong to no example. */
    static List<Path> strangers() throws IOException {
        List<Path> strangers = new ArrayList<>();
        for (RuleFixture fixture : all()) {
            boolean orphanedGolden = Files.exists(fixture.golden()) && !fixture.fails();
            if (!fixture.passes() && !fixture.fails()
                    || orphanedGolden
                    || fixture.files().isEmpty()) {
                strangers.add(fixture.folder().resolve(fixture.stem()));
            }
        }
        return strangers;
    }

    @Override
    public String toString() {
        return rule + "/" + stem;
    }

    String goldenText() {
        try {
            return Files.exists(golden()) ? Files.readString(golden()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
