package org.turtleproof.check.shacl;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.read.CoreComponent;
import org.turtleproof.check.shacl.read.ShapeSet;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.rdf.PreferredText;
import org.turtleproof.rdf.SourceMap;

/**
 * The rules that shapes make: one for each named shape, and for nameless shapes one for each constraint component.
 *
 * <p>A named shape's rule is called after its local name, {@code ex:PersonShape} making {@code person-shape}; a nameless
 * one's after the component, such as {@code shacl-min-count}.
 */
final class ShapeRules {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final String WHY = "The shapes say what facts must look like; whoever uses the facts relies on it.";

    private final Graph graph;
    private final Map<Node, RuleInfo> byShape = new HashMap<>();
    private final Map<RuleId, RuleInfo> byId = new ConcurrentSkipListMap<>();

    private ShapeRules(Graph graph) {
        this.graph = graph;
    }

    /** The rules of these shapes. */
    static ShapeRules of(Graph graph, ShapeSet shapes) {
        ShapeRules rules = new ShapeRules(graph);
        shapes.shapes().stream()
                .filter(shape -> shape.node().isURI())
                .sorted(Comparator.comparing(shape -> shape.node().getURI()))
                .forEach(rules::name);
        for (Shape shape : shapes.shapes()) {
            if (!rules.byShape.containsKey(shape.node())) {
                shape.constraints().forEach(constraint -> rules.fallback(shape, constraint));
            }
        }
        return rules;
    }

    /** All rules in the order of their ids, with the places of those that named shapes make. */
    Collection<RuleInfo> all(KnowledgeBase kb) {
        Map<RuleId, RuleInfo> placed = new TreeMap<>(byId);
        SourceMap places = kb.locate(byShape.keySet());
        byShape.forEach((shape, rule) -> placed.put(
                rule.id(),
                new RuleInfo(rule.id(), rule.severity(), rule.title(), rule.why(), rule.help(), places.place(shape))));
        return placed.values();
    }

    /** The rule that a constraint of a shape makes. */
    RuleInfo rule(Shape shape, Constraint constraint) {
        RuleInfo named = byShape.get(shape.node());
        return named != null ? named : fallback(shape, constraint);
    }

    /** How bad it is when this shape is broken (SHACL, section 2.1.4). */
    Severity severity(Node shape) {
        for (Node value : values(shape, SHACL.severity)) {
            if (value.equals(SHACL.Warning)) {
                return Severity.WARNING;
            }
            if (value.equals(SHACL.Info)) {
                return Severity.INFO;
            }
        }
        return Severity.ERROR;
    }

    /** What the shape says when it is broken, in English if it can. */
    Optional<String> message(Node shape) {
        return text(shape, SHACL.message);
    }

    /** Why the shape is there. */
    Optional<String> why(Node shape) {
        return text(shape, RDFS.comment.asNode());
    }

    /** What the shape tells people to do. */
    Optional<String> help(Node shape) {
        return text(shape, EvidenceTerms.HELP);
    }

    private void name(Shape shape) {
        Node node = shape.node();
        kebab(node.getLocalName()).map(id -> free(id)).ifPresent(id -> {
            RuleInfo rule = new RuleInfo(
                    id,
                    severity(node),
                    message(node).orElse("A fact breaks the shape " + node.getLocalName()),
                    why(node).orElse(WHY),
                    help(node).orElseGet(() -> help(shape)),
                    Optional.empty());
            byShape.put(node, rule);
            byId.put(id, rule);
        });
    }

    private static String help(Shape shape) {
        List<String> helps = shape.constraints().stream()
                .filter(constraint -> !constraint.component().equals(SHACL.PropertyConstraintComponent))
                .map(constraint -> CoreComponent.of(constraint.component()))
                .flatMap(Optional::stream)
                .map(CoreComponent::help)
                .distinct()
                .toList();
        return helps.size() == 1 ? helps.get(0) : "Mend the fact as the shape demands.";
    }

    private RuleId free(String id) {
        String free = id;
        for (int number = 2; byId.containsKey(RuleId.of(free)); number++) {
            free = id + "-" + number;
        }
        return RuleId.of(free);
    }

    private RuleInfo fallback(Shape shape, Constraint constraint) {
        RuleInfo rule = ofComponent(constraint.component(), severity(shape.node()));
        RuleInfo known = byId.putIfAbsent(rule.id(), rule);
        return known == null ? rule : known;
    }

    /** The rules that nameless shapes make of the constraint components of SHACL, whatever the shapes. */
    static List<RuleInfo> ofComponents() {
        return Stream.concat(
                        Arrays.stream(CoreComponent.values()).map(CoreComponent::component),
                        Stream.of(SHACL.SPARQLConstraintComponent))
                .map(component -> ofComponent(component, Severity.ERROR))
                .toList();
    }

    private static RuleInfo ofComponent(Node component, Severity severity) {
        String local = component.getLocalName().replaceFirst("Constraint(Component)?$", "");
        Optional<CoreComponent> core = CoreComponent.of(component);
        return new RuleInfo(
                RuleId.of("shacl-" + kebab(local).orElse("constraint")),
                severity,
                core.map(CoreComponent::title).orElse("A fact breaks a constraint of its shape"),
                WHY,
                core.map(CoreComponent::help).orElse("Mend the fact as the shape demands."),
                Optional.empty());
    }

    private static Optional<String> kebab(String name) {
        String words = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        String id = OTHER.matcher(words).replaceAll("-").replaceAll("^[-0-9]+|-+$", "");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private Optional<String> text(Node subject, Node property) {
        return PreferredText.of(values(subject, property))
                .map(text -> text.strip().replaceAll("\\s+", " "));
    }

    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
