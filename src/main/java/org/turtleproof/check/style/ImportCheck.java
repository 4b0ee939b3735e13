package org.turtleproof.check.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;

/** Reports imported ontologies that are not at hand. */
public final class ImportCheck implements Check {

    private static final RuleInfo MISSING_IMPORT = RuleInfo.of(
            "missing-import",
            Severity.WARNING,
            "An imported ontology is not at hand",
            "What an import says is part of what is meant; without it, checks judge less than the author wrote.",
            "Name its file in a catalogue (--catalog, or ontology/catalog-v001.xml), or take the import out.");

    private static final CheckInfo INFO = new CheckInfo("imports", CheckInfo.Phase.WRITTEN, List.of(MISSING_IMPORT));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        Map<String, String> missing = kb.missingImports();
        if (!missing.isEmpty()) {
            Set<Node> ontologies =
                    missing.keySet().stream().map(NodeFactory::createURI).collect(Collectors.toSet());
            SourceMap places = kb.locate(ontologies);
            kb.parsed().stream()
                    .flatMap(file -> file.triples().stream())
                    .filter(triple -> triple.getPredicate().equals(OWL.imports.asNode()))
                    .filter(triple -> ontologies.contains(triple.getObject()))
                    .distinct()
                    .flatMap(triple -> places.of(triple).stream())
                    .forEach(place -> reporter.report(finding(place, missing)));
        }
        return StageResult.done(
                INFO.stage(),
                new Figure(kb.parsed(Role.IMPORTED).size(), "imported files"),
                new Figure(missing.size(), "missing"));
    }

    private static Diagnostic finding(Occurrence place, Map<String, String> missing) {
        String ontology = place.triple().getObject().getURI();
        return Diagnostic.of(MISSING_IMPORT, "the imported ontology <" + ontology + "> is not at hand", place.object())
                .label(missing.get(ontology))
                .build();
    }
}
