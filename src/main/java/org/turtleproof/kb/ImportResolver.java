package org.turtleproof.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.source.SourceFile;

/** Follows {@code owl:imports} from file to file by a catalogue, and notes what cannot be had. */
final class ImportResolver {

    private final ImportCatalog catalog;
    private final RdfParser parser;
    private final Set<String> known = new HashSet<>();
    private final Set<Path> read = new HashSet<>();
    private final List<ParsedGraph> imported = new ArrayList<>();
    private final Map<String, String> missing = new TreeMap<>();

    ImportResolver(ImportCatalog catalog, RdfParser parser) {
        this.catalog = catalog;
        this.parser = parser;
    }

    /** What was read because others import it. */
    List<ParsedGraph> imported() {
        return imported;
    }

    /** The imported ontologies that could not be had, each with the reason. */
    Map<String, String> missing() {
        return missing;
    }

    /**
     * Follows the imports of these files, and of what they import.
     *
     * @throws IOException when a file that the catalogue names is there but cannot be read
     */
    void follow(List<ParsedGraph> files) throws IOException {
        files.forEach(file -> known.addAll(ontologies(file)));
        Set<String> wanted = new TreeSet<>();
        files.forEach(file -> wanted.addAll(imports(file)));
        List<ParsedGraph> fresh = new ArrayList<>();
        for (String ontology : wanted) {
            if (!known.contains(ontology) && !missing.containsKey(ontology)) {
                read(ontology).ifPresent(fresh::add);
            }
        }
        if (!fresh.isEmpty()) {
            imported.addAll(fresh);
            follow(fresh);
        }
    }

    private Optional<ParsedGraph> read(String ontology) throws IOException {
        Optional<Path> named = catalog.file(ontology);
        if (named.isEmpty()) {
            missing.put(ontology, "no file here declares it, and no catalogue names one");
            return Optional.empty();
        }
        Path file = named.get();
        Optional<RdfFormat> format = RdfFormat.ofFileName(file.getFileName().toString());
        if (!Files.isRegularFile(file)) {
            missing.put(ontology, "the catalogue names " + name(file) + ", which is not there");
            return Optional.empty();
        }
        if (format.isEmpty()) {
            missing.put(ontology, "the catalogue names " + name(file) + ", whose extension no RDF format has");
            return Optional.empty();
        }
        // An import is satisfied by what the catalogue names, whatever IRI that file gives itself.
        known.add(ontology);
        return read.add(file)
                ? Optional.of(parser.parse(SourceFile.read(file, name(file)), format.get()))
                : Optional.empty();
    }

    private static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = file.startsWith(here) ? here.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static Set<String> ontologies(ParsedGraph file) {
        if (!mentions(file, OWL.Ontology) && !mentions(file, OWL2.versionIRI)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Triple triple : file.triples()) {
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().equals(OWL.Ontology.asNode())
                    && triple.getSubject().isURI()) {
                names.add(triple.getSubject().getURI());
            } else if (triple.getPredicate().equals(OWL2.versionIRI.asNode())
                    && triple.getObject().isURI()) {
                names.add(triple.getObject().getURI());
            }
        }
        return names;
    }

    private static Set<String> imports(ParsedGraph file) {
        if (!mentions(file, OWL.imports)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Triple triple : file.triples()) {
            Node target = triple.getObject();
            if (triple.getPredicate().equals(OWL.imports.asNode()) && target.isURI()) {
                names.add(target.getURI());
            }
        }
        return names;
    }

    private static boolean mentions(ParsedGraph file, Resource term) {
        return file.triples().terms().find(term.asNode()).isPresent();
    }
}
