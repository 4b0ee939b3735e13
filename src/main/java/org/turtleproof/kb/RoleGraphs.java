package org.turtleproof.kb;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/**
 * The graph of each role's files, built when it is first asked for.
 *
 * <p>One table numbers the terms of all files, and does so in the order of the files, whichever graph is wanted first: whatever
 * goes by numbers comes in the same order at each run.
 */
final class RoleGraphs {

    private final Map<Role, List<ParsedGraph>> parsed;
    private final TermTable terms = new TermTable();
    private final Lazily<Map<ParsedGraph, int[]>> numbers = Lazily.of(this::number);
    private final Map<Role, Lazily<CompactGraph>> graphs = new EnumMap<>(Role.class);
    private final Lazily<CompactGraph> ontology =
            Lazily.of(() -> union(of(Role.ONTOLOGY), of(Role.ALIGNMENT), of(Role.PREFIXES), of(Role.IMPORTED)));
    private final Lazily<CompactGraph> stated = Lazily.of(() -> union(of(Role.DATA), ontology()));

    RoleGraphs(Map<Role, List<ParsedGraph>> parsed) {
        this.parsed = parsed;
        terms.id(RDF.type.asNode());
        terms.id(RDFS.subClassOf.asNode());
        for (Role role : Role.values()) {
            graphs.put(role, Lazily.of(() -> build(role)));
        }
    }

    private Map<ParsedGraph, int[]> number() {
        Map<ParsedGraph, int[]> byFile = new IdentityHashMap<>();
        for (Role role : Role.values()) {
            for (ParsedGraph file : files(role)) {
                byFile.put(file, terms.numbersOf(file.triples().terms()));
            }
        }
        return byFile;
    }

    private List<ParsedGraph> files(Role role) {
        return parsed.getOrDefault(role, List.of());
    }

    private CompactGraph build(Role role) {
        Map<ParsedGraph, int[]> byFile = numbers.get();
        CompactGraph.Builder builder = new CompactGraph.Builder(terms);
        files(role).forEach(file -> builder.addAll(file.triples(), byFile.get(file)));
        return builder.build();
    }

    /** What the files of a role say. */
    CompactGraph of(Role role) {
        return graphs.get(role).get();
    }

    /** What is stated but the list of prefixes, each triple where it is written first: the ontology before the data. */
    TripleSequence written() {
        TripleSequence.Builder written = new TripleSequence.Builder(terms);
        for (Role role : List.of(Role.ONTOLOGY, Role.ALIGNMENT, Role.IMPORTED, Role.DATA)) {
            files(role)
                    .forEach(
                            file -> written.addAll(file.triples(), numbers.get().get(file)));
        }
        TripleSequence all = written.build();
        // The graph has each triple once: it has as many as were written only when none was written twice.
        boolean once = all.size() + of(Role.PREFIXES).size() == stated().size();
        return once ? all : all.distinct();
    }

    /** The modules of the ontology, its alignments, the list of prefixes, and what it imports. */
    CompactGraph ontology() {
        return ontology.get();
    }

    /** The data and the ontology. */
    CompactGraph stated() {
        return stated.get();
    }

    private CompactGraph union(CompactGraph... parts) {
        return CompactGraph.union(terms, List.of(parts));
    }
}
