package org.turtleproof.rdf;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/** Writes a dataset as JSON-LD 1.1, node by node, so that no document is ever held as a whole. */
final class JsonLdWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final OrderedDataset dataset;
    private final TermTable terms;
    private final JsonLdNames names;
    private final JsonLdLayout layout = new JsonLdLayout();
    private final JsonGenerator json;
    private final int type;

    private JsonLdWriter(OrderedDataset dataset, Prefixes prefixes, JsonGenerator json) {
        this.dataset = dataset;
        this.terms = dataset.compact().terms();
        this.names = JsonLdNames.of(prefixes, dataset.compact());
        this.json = json;
        this.type = terms.find(RDF.type.asNode()).orElse(CompactGraph.ABSENT);
        json.setPrettyPrinter(layout);
    }

    /** Writes a dataset in UTF-8; {@code out} stays open. */
    static void write(OrderedDataset dataset, Prefixes prefixes, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            new JsonLdWriter(dataset, prefixes, json).write();
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        if (!names.context().isEmpty()) {
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : names.context().entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("@graph");
        writeNodes(dataset.compact().defaultGraph());
        for (Map.Entry<Node, CompactGraph> named : dataset.compact().named().entrySet()) {
            json.writeStartObject();
            json.writeStringField("@id", id(named.getKey()));
            json.writeArrayFieldStart("@graph");
            writeNodes(named.getValue());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeNodes(CompactGraph graph) throws IOException {
        BlankLists lists = BlankLists.of(graph, dataset.compact());
        for (int subject = 0; subject < terms.size(); subject++) {
            if (graph.isSubject(subject) && !lists.cells().contains(subject)) {
                json.writeStartObject();
                json.writeStringField("@id", id(terms.node(subject)));
                writeProperties(graph.about(subject), lists);
                json.writeEndObject();
            }
        }
    }

    private void writeProperties(long[] entries, BlankLists lists) throws IOException {
        Map<Integer, List<Integer>> properties = new LinkedHashMap<>();
        for (long entry : entries) {
            properties
                    .computeIfAbsent(CompactGraph.predicate(entry), property -> new ArrayList<>(1))
                    .add(CompactGraph.other(entry));
        }
        Map<Boolean, List<Integer>> types = properties.getOrDefault(type, List.of()).stream()
                .collect(Collectors.partitioningBy(object -> isClass(object, lists)));
        writeValues("@type", types.get(true), object -> json.writeString(id(terms.node(object))));
        properties.replace(type, types.get(false));
        for (Map.Entry<Integer, List<Integer>> property : properties.entrySet()) {
            String name = names.name(terms.node(property.getKey()).getURI());
            writeValues(name, property.getValue(), object -> writeValue(object, lists));
        }
    }

    /** Whether {@code @type} may name it; whatever else is an object of {@code rdf:type} is one of any property. */
    private boolean isClass(int object, BlankLists lists) {
        return !terms.node(object).isLiteral() && !lists.elements().containsKey(object);
    }

    private interface ValueWriter {
        void write(int object) throws IOException;
    }

    private void writeValues(String property, List<Integer> objects, ValueWriter writer) throws IOException {
        if (objects.isEmpty()) {
            return;
        }
        json.writeFieldName(property);
        layout.inline(true);
        if (objects.size() > 1) {
            json.writeStartArray();
        }
        for (int object : objects) {
            writer.write(object);
        }
        if (objects.size() > 1) {
            json.writeEndArray();
        }
        layout.inline(false);
    }

    private void writeValue(int object, BlankLists lists) throws IOException {
        Node node = terms.node(object);
        List<Integer> elements = lists.elements().get(object);
        if (node.isLiteral()) {
            writeLiteral(node);
        } else if (elements == null) {
            json.writeStartObject();
            json.writeStringField("@id", id(node));
            json.writeEndObject();
        } else {
            json.writeStartObject();
            json.writeArrayFieldStart("@list");
            for (int element : elements) {
                writeValue(element, lists);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeLiteral(Node literal) throws IOException {
        String text = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        if (datatype.equals(XSD.xstring.getURI())) {
            json.writeString(text);
            return;
        }
        json.writeStartObject();
        if (literal.getLiteralLanguage().isEmpty()) {
            json.writeStringField("@type", names.name(datatype));
        } else {
            json.writeStringField("@language", literal.getLiteralLanguage());
        }
        json.writeStringField("@value", text);
        json.writeEndObject();
    }

    private String id(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : names.name(node.getURI());
    }
}
