package org.turtleproof.serve.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turtleproof.serve.diagram.Diagram.Arrow;
import org.turtleproof.serve.diagram.Diagram.Box;

/**
 * The few forms of Mermaid's flowcharts that guides are written in: boxes {@code A["words"]}, arrows
 * {@code A -- "words" --> B} and {@code A --> B}, and groups {@code subgraph name["words"] … end}.
 */
public final class Flowchart {

    private static final String NODE = "(\\w+)(?:\\[\"([^\"]*)\"])?";
    private static final Pattern ARROW = Pattern.compile(NODE + "\\s+--(?:\\s+\"([^\"]*)\"\\s+--)?>\\s+" + NODE);
    private static final Pattern LONE = Pattern.compile(NODE);
    private static final Pattern GROUP = Pattern.compile("subgraph\\s+" + NODE);
    private static final Pattern HEADER = Pattern.compile("(?:flowchart|graph)\\s+(?:LR|TD|TB)");

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private Optional<String> group = Optional.empty();

    private Flowchart() {}

    /** The diagram that a text describes; empty when it says anything in another form. */
    public static Optional<Diagram> read(String title, String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Flowchart chart = new Flowchart();
        boolean understood = !lines.isEmpty()
                && HEADER.matcher(lines.get(0)).matches()
                && lines.stream().skip(1).allMatch(chart::take);
        return understood
                ? Optional.of(new Diagram(title, List.copyOf(chart.boxes.values()), chart.arrows))
                : Optional.empty();
    }

    private boolean take(String line) {
        Matcher begin = GROUP.matcher(line);
        Matcher arrow = ARROW.matcher(line);
        Matcher lone = LONE.matcher(line);
        if (begin.matches()) {
            group = Optional.ofNullable(begin.group(2)).or(() -> Optional.of(begin.group(1)));
        } else if (line.equals("end")) {
            group = Optional.empty();
        } else if (arrow.matches()) {
            box(arrow.group(1), arrow.group(2));
            box(arrow.group(4), arrow.group(5));
            String words = Optional.ofNullable(arrow.group(3)).orElse("");
            arrows.add(new Arrow(arrow.group(1), arrow.group(4), words, words));
        } else if (lone.matches()) {
            box(lone.group(1), lone.group(2));
        } else {
            return false;
        }
        return true;
    }

    private void box(String id, String label) {
        if (!boxes.containsKey(id) || label != null) {
            Optional<String> where =
                    Optional.ofNullable(boxes.get(id)).map(Box::group).orElse(group);
            boxes.put(id, new Box(id, label == null ? id : label, "", Optional.empty(), where));
        }
    }
}
