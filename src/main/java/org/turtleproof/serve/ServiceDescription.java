package org.turtleproof.serve;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * What a SPARQL service can do, by the SPARQL 1.1 Service Description vocabulary.
 *
 * @param endpoint the service
 * @param snapshot what it answers from
 */
record ServiceDescription(SparqlEndpoint endpoint, Snapshot snapshot) {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    Answer answer(Request request) {
        return GraphAnswers.answer(graph(), snapshot.release().prefixes(), ResultFormats.GRAPHS, request);
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = NodeFactory.createBlankNode("service");
        Node dataset = NodeFactory.createBlankNode("dataset");
        Node facts = NodeFactory.createBlankNode("default");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(
                service,
                sd("endpoint"),
                NodeFactory.createURI(
                        snapshot.release().base() + endpoint.path().substring(1)));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd(endpoint.overUnion() ? "UnionDefaultGraph" : "EmptyGraphs"));
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD"
        }) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), facts);
        graph.add(facts, RDF.type.asNode(), sd("Graph"));
        for (Iterator<Node> names = snapshot.release().dataset().listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            Node named = NodeFactory.createBlankNode("named " + name);
            graph.add(dataset, sd("namedGraph"), named);
            graph.add(named, RDF.type.asNode(), sd("NamedGraph"));
            graph.add(named, sd("name"), name);
        }
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
