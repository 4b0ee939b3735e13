package org.turtleproof.bench.hot;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.turtleproof.kb.KnowledgeBase;

/** A knowledge base that was just read. */
@State(Scope.Thread)
public class FreshKnowledge {

    private static final int CULPRITS = 200;

    KnowledgeBase kb;
    Set<Node> culprits;

    @Setup(Level.Invocation)
    public void load(Sources sources) {
        kb = sources.load();
        culprits = IntStream.range(0, CULPRITS)
                .mapToObj(number -> NodeFactory.createURI("https://example.org/bench/id/event-" + number))
                .collect(Collectors.toSet());
    }
}
