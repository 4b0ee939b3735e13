package org.turtleproof.rdf.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.IntSet;
import org.turtleproof.rdf.compact.TripleCursor;

/** The solutions of a triple with a path for each solution of an input. */
final class PathIterator extends SolutionIterator {

    private final Node subject;
    private final Node object;
    private final CompactPath path;
    private final Scope scope;
    private final Optional<PathProgress> reach;
    private Binding given;
    private boolean open;
    private int[] starts = {};
    private int start;
    private IntList ends = new IntList();
    private int end;

    /** Solutions of a path; when only its ends are wanted, each but once, not from everywhere that leads there. */
    PathIterator(
            QueryIterator input,
            TriplePath triple,
            CompactPath path,
            boolean endsOnly,
            Scope scope,
            ExecutionContext context) {
        super(input, context);
        this.subject = triple.getSubject();
        this.object = triple.getObject();
        this.path = path;
        this.scope = scope;
        this.reach = endsOnly ? Optional.of(PathProgress.none()) : Optional.empty();
    }

    @Override
    protected Binding following() {
        while (true) {
            if (end < ends.size()) {
                Binding solution = solution(ends.at(end++));
                if (solution != null) {
                    return solution;
                }
            } else if (start < starts.length) {
                follow();
            } else if (getInput().hasNext()) {
                begin(getInput().next());
            } else {
                return null;
            }
        }
    }

    private void begin(Binding input) {
        scope.check();
        given = input;
        start = 0;
        open = isOpen(subject) && isOpen(object);
        starts = open ? path.starts(true, scope).orElseGet(this::everyNode).toArray() : new int[1];
    }

    private boolean isOpen(Node node) {
        return Var.isVar(node) && NumberedBinding.id(given, Var.alloc(node), scope.terms()) == NumberedBinding.UNBOUND;
    }

    private IntSet everyNode() {
        IntSet nodes = new IntSet();
        TripleCursor all = scope.graph().find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
        while (all.next()) {
            scope.step();
            nodes.add(all.subject());
            nodes.add(all.object());
        }
        return nodes;
    }

    private void follow() {
        ends = new IntList();
        end = 0;
        start++;
        if (open) {
            path.follow(starts[start - 1], true, scope, ends);
        } else if (isOpen(subject)) {
            path.follow(scope.id(object, given), false, scope, ends);
        } else {
            followFrom(scope.id(subject, given));
        }
    }

    /** From a term that the table does not have, a path leads to that term at most. */
    private void followFrom(int from) {
        if (reach.isPresent()
                && path instanceof CompactPath.Repeated repeated
                && isOpen(object)
                && from != CompactGraph.ABSENT) {
            repeated.followOn(from, true, scope, reach.get(), ends);
        } else {
            path.follow(from, true, scope, ends);
        }
    }

    /** The solution for an end of the path; null when it is not one. */
    private Binding solution(int reached) {
        if (open) {
            int from = starts[start - 1];
            if (subject.equals(object)) {
                return reached == from ? extended(new Node[] {subject}, from) : null;
            }
            return extended(new Node[] {subject, object}, from, reached);
        }
        if (isOpen(subject)) {
            return extended(subject, object, reached);
        }
        if (isOpen(object)) {
            return extended(object, subject, reached);
        }
        Node wanted = Var.lookup(given, object);
        Node there = reached == CompactGraph.ABSENT
                ? Var.lookup(given, subject)
                : scope.terms().node(reached);
        return there.sameValueAs(wanted) ? given : null;
    }

    private Binding extended(Node[] nodes, int... ids) {
        Var[] vars = new Var[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            vars[i] = Var.alloc(nodes[i]);
        }
        return new NumberedBinding(given, scope.terms(), vars, ids);
    }

    /** A path of no length leads from a term to itself, even when the data do not know it. */
    private Binding extended(Node variable, Node from, int reached) {
        return reached == CompactGraph.ABSENT
                ? BindingFactory.binding(given, Var.alloc(variable), Var.lookup(given, from))
                : extended(new Node[] {variable}, reached);
    }
}
