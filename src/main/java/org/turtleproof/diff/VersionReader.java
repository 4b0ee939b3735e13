package org.turtleproof.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.rdf.ResultTable;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseManifest;
import org.turtleproof.source.SourceTree;

/**
 * Reads what people name on the command line: a release, the folder of a knowledge base, or a git revision.
 *
 * @param repository the folder in whose git repository revisions are looked up; it is the folder of the knowledge base
 */
public record VersionReader(Path repository) {

    /**
     * Reads one version; a folder of that name goes before a revision.
     *
     * @throws IOException when it is neither, or cannot be read
     */
    public Version read(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isRegularFile(path.resolve(ReleaseManifest.FILE))) {
            return ofRelease(name, Release.open(path));
        }
        if (Files.isDirectory(path)) {
            if (!SourceTree.isKnowledgeBase(path)) {
                throw new IOException(name + ": neither a release nor a knowledge base");
            }
            return ofSources(name, SourceTree.read(path));
        }
        Optional<SourceTree> revision = new GitRevision(repository, name).read();
        return ofSources(
                name, revision.orElseThrow(() -> new NoSuchFileException(name, null, "no folder and no git revision")));
    }

    private static Version ofRelease(String name, Release release) throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        for (CompetencyQuestion question : release.questions()) {
            question.expected()
                    .ifPresent(answer -> answers.put(
                            question.query().id(),
                            new Answer(question.question(), ResultTable.parseCsv(answer.open()))));
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        release.forEachCanonicalQuad(dataset::add);
        return new Version(name, release.base(), release.prefixes(), dataset, answers, Optional.empty(), List.of());
    }

    private static Version ofSources(String name, SourceTree tree) {
        KnowledgeBase kb = new KnowledgeBaseLoader().load(tree, Optional.empty());
        DatasetGraph dataset = kb.layers().dataset();
        Map<String, Answer> answers = new TreeMap<>();
        for (CompetencyQuestion question : kb.questions()) {
            answer(dataset, question)
                    .ifPresent(table -> answers.put(question.query().id(), new Answer(question.question(), table)));
        }
        List<String> notes = kb.parsed().stream()
                .filter(file -> !file.isWhole())
                .map(file ->
                        name + ": " + file.file().name() + " has syntax errors; the statements they spoil are left out")
                .toList();
        return new Version(name, kb.layers().base(), kb.prefixes(), dataset, answers, Optional.of(kb), notes);
    }

    private static Optional<ResultTable> answer(DatasetGraph dataset, CompetencyQuestion question) {
        try (QueryRun run =
                GuardedQuery.over(dataset, GuardedQuery.parse(question.query().text()))) {
            return Optional.of(ResultTable.of(run));
        } catch (QueryException broken) {
            return Optional.empty();
        }
    }
}
