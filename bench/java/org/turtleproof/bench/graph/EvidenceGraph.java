package org.turtleproof.bench.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A generated knowledge base in a folder: {@code data/}, {@code documents/} and {@code manifest.csv}, which names each
 * planted defect with its place.
 */
public final class EvidenceGraph {

    private static final int DOSSIERS_PER_DOCUMENT = 20;
    private static final int TRIPLES_PER_DOSSIER = 84;

    private final Plan plan;
    private final Path folder;
    private final Random random;
    private final Setting setting;
    private final List<Planted> planted = new ArrayList<>();
    private long dossiers;

    private EvidenceGraph(Plan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
        this.random = new Random(plan.seed());
        this.setting = new Setting(random);
    }

    /**
     * Writes the graph that is planned.
     *
     * @return the planted defects in the order of their places
     * @throws IllegalArgumentException when there are more defects than a graph of that size can hold
     */
    public static List<Planted> write(Plan plan, Path folder) throws IOException {
        EvidenceGraph graph = new EvidenceGraph(plan, folder);
        graph.write();
        return List.copyOf(graph.planted);
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("documents"));
        long triples = dataSet();
        int document = 0;
        for (int file = 0; file < plan.files(); file++) {
            long enough = plan.triples() * (file + 1) / plan.files();
            try (StatementWriter out = open("graph" + (plan.files() == 1 ? "" : "-" + file))) {
                while (triples + out.triples() < enough) {
                    document(out, document++);
                }
                triples += out.triples();
            }
        }
        if (planted.size() < plan.defects()) {
            throw new IllegalArgumentException(
                    "only " + planted.size() + " of " + plan.defects() + " defects found room");
        }
        List<String> lines = new ArrayList<>(List.of(Planted.HEADER));
        planted.forEach(one -> lines.add(one.line()));
        Files.write(folder.resolve("manifest.csv"), lines, StandardCharsets.UTF_8);
    }

    private StatementWriter open(String name) throws IOException {
        String file = "data/" + name + "." + plan.syntax().extension();
        var out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8);
        return switch (plan.syntax()) {
            case TURTLE -> new TurtleWriter(out, file);
            case N_TRIPLES -> new NTriplesWriter(out, file);
        };
    }

    private long dataSet() throws IOException {
        try (StatementWriter out = open("dataset")) {
            out.subject(Term.iri("https://example.org/bench/"));
            out.with(Term.TYPE, Term.Space.DCAT.name("Dataset"));
            out.with(Term.Space.DCT.name("title"), Term.text("Generated evidence", "en"));
            out.with(Term.Space.DCT.name("license"), Term.iri("https://creativecommons.org/licenses/by/4.0/"));
            out.with(Term.Space.VOID.name("uriSpace"), Term.plain(Term.Space.ID.iri()));
            out.end();
            return out.triples();
        }
    }

    private void document(StatementWriter out, int number) throws IOException {
        setting.grow(out);
        CitedText text = new CitedText(random, DOSSIERS_PER_DOCUMENT * Dossier.CLAIMS);
        String name = String.format(Locale.ROOT, "document-%06d.txt", number);
        Files.writeString(folder.resolve("documents").resolve(name), text.text());
        Term document = Term.id("document", number);
        out.subject(document);
        out.with(Term.TYPE, Term.evidence("Document"));
        out.with(Term.Space.RDFS.name("label"), Term.text("document " + number, "en"));
        out.with(Term.evidence("fileName"), Term.plain(name));
        out.with(Term.evidence("sha256"), Term.plain(text.sha256()));
        out.with(Term.evidence("codePoints"), Term.integer(text.codePoints()));
        out.end();
        for (int i = 0; i < DOSSIERS_PER_DOCUMENT; i++) {
            new Dossier(out, setting, random, document, text)
                    .write(dossiers, i * Dossier.CLAIMS, due())
                    .ifPresent(planted::add);
            dossiers++;
        }
    }

    /** The defect to plant in the dossier that comes next: they are spread evenly, and each kind has its turn. */
    private Optional<Defect> due() {
        long room = plan.triples() / TRIPLES_PER_DOSSIER;
        boolean now =
                dossiers > 0 && planted.size() < plan.defects() && dossiers * plan.defects() >= planted.size() * room;
        return now ? Optional.of(Defect.values()[planted.size() % Defect.values().length]) : Optional.empty();
    }
}
