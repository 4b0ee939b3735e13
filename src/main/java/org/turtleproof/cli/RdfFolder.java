package org.turtleproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.source.SourceTree;

/**
 * The RDF files below a folder, as a sweep finds them.
 *
 * <p>A name that other things have too is not enough: {@code .xml} files count when their root element is {@code rdf:RDF}, and
 * {@code .json} files never do, unlike {@code .jsonld}. What is named by itself is read whatever a sweep would say. Hidden
 * files and folders, such as {@code .git}, are passed over.
 */
record RdfFolder(Path folder) {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** The files, in the order of their names. */
    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !isHidden(file))
                    .filter(Files::isRegularFile)
                    .filter(RdfFolder::isRdf)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private boolean isHidden(Path file) {
        for (Path name : folder.relativize(file)) {
            if (SourceTree.isHidden(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRdf(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return false;
        }
        return name.endsWith(".xml")
                ? isRdfXml(file)
                : RdfFormat.ofFileName(name).isPresent();
    }

    /** Whether the root element says so; what breaks before it is not RDF/XML to us. */
    private static boolean isRdfXml(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    return xml.getLocalName().equals("RDF") && RDF.equals(xml.getNamespaceURI());
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
