package org.turtleproof.kb;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.catalog.Catalog;
import javax.xml.catalog.CatalogException;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where imported ontologies lie on this machine: an OASIS XML catalogue (version 1.1), as Protégé writes it. Nothing is ever
 * fetched from the network.
 */
public final class ImportCatalog {

    /** The name under which a knowledge base keeps its catalogue, below its root. */
    public static final String USUAL_NAME = "ontology/catalog-v001.xml";

    /** The catalogue that knows no ontology. */
    public static final ImportCatalog EMPTY = new ImportCatalog(Optional.empty());

    private final Optional<Catalog> catalog;

    private ImportCatalog(Optional<Catalog> catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads a catalogue.
     *
     * @throws IOException when it is missing, no XML, no catalogue, or goes on in another one, which may lie anywhere
     */
    public static ImportCatalog read(Path file) throws IOException {
        refuseOtherCatalogs(file);
        try {
            return new ImportCatalog(Optional.of(CatalogManager.catalog(
                    CatalogFeatures.defaults(), file.toAbsolutePath().toUri())));
        } catch (CatalogException e) {
            throw new FileSystemException(file.toString(), null, "not an OASIS catalogue: " + e.getMessage());
        }
    }

    private static void refuseOtherCatalogs(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                boolean element = xml.next() == XMLStreamReader.START_ELEMENT;
                if (element && xml.getAttributeValue(null, "catalog") != null) {
                    throw new FileSystemException(file.toString(), null, "a catalogue may not refer to another one");
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new FileSystemException(file + ":" + line, null, "not well-formed XML");
        }
    }

    /** The file that holds an ontology, whether or not it is there; absent when the catalogue names no file for it. */
    public Optional<Path> file(String ontology) {
        return catalog.map(known -> known.matchURI(ontology))
                .map(URI::create)
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(Path::of);
    }
}
