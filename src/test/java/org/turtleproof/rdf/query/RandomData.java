package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Small datasets at random, of few terms, so that much joins. */
final class RandomData {

    private static final List<Node> OBJECTS = objects();

    private RandomData() {}

    private static List<Node> objects() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(NodeFactory.createURI("urn:n" + i));
        }
        nodes.add(NodeFactory.createBlankNode("b0"));
        nodes.add(NodeFactory.createBlankNode("b1"));
        nodes.add(NodeFactory.createURI("urn:p0"));
        nodes.add(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
        nodes.add(NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger));
        nodes.add(NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger));
        nodes.add(NodeFactory.createLiteralString("word"));
        nodes.add(NodeFactory.createLiteralLang("word", "en"));
        return List.copyOf(nodes);
    }

    /** Statements of which one at least is in the graph that is asked for by FROM NAMED: ARQ keeps there what is empty, we do not. */
    static List<Quad> quads(Random random) {
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(
                NodeFactory.createURI("urn:g1"),
                OBJECTS.get(random.nextInt(8)),
                NodeFactory.createURI("urn:p" + random.nextInt(4)),
                OBJECTS.get(random.nextInt(OBJECTS.size()))));
        for (int i = random.nextInt(40); i > 0; i--) {
            Node name =
                    random.nextInt(3) > 0 ? Quad.defaultGraphIRI : NodeFactory.createURI("urn:g" + random.nextInt(3));
            Node subject = OBJECTS.get(random.nextInt(8));
            Node predicate = NodeFactory.createURI("urn:p" + random.nextInt(4));
            quads.add(Quad.create(name, subject, predicate, OBJECTS.get(random.nextInt(OBJECTS.size()))));
        }
        return quads;
    }
}
