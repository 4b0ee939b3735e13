package org.turtleproof.serve.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.turtleproof.serve.diagram.Diagram.Box;
import org.turtleproof.serve.diagram.Drawing.Frame;

/** Gives every box of a diagram a place: a column by what leads to it, a band by its group. */
public final class DiagramLayout {

    /** From one line of words to the next. */
    static final int LINE = 17;

    /** How wide a letter of the words on arrows is. */
    static final double SMALL_LETTER = 5.9;

    private static final int LETTERS = 22;
    private static final double LETTER = 7.4;
    private static final int PADDING = 12;
    private static final int BETWEEN_ROWS = 26;
    private static final int BETWEEN_COLUMNS = 36;
    private static final int BETWEEN_PORTS = 14;
    private static final int MOST_PORTS = 12;
    private static final int BAND = 22;
    private static final int MARGIN = 14;

    private final Diagram diagram;
    private final Map<String, Integer> ranks;
    private final Map<String, Frame> placed = new LinkedHashMap<>();

    private DiagramLayout(Diagram diagram) {
        this.diagram = diagram;
        this.ranks = Ranks.of(diagram);
    }

    /** The diagram with places. */
    public static Drawing of(Diagram diagram) {
        DiagramLayout layout = new DiagramLayout(diagram);
        List<Frame> groups = layout.place();
        int width = layout.placed.values().stream()
                .mapToInt(frame -> frame.x() + frame.width())
                .max()
                .orElse(0);
        int height = layout.placed.values().stream()
                .mapToInt(frame -> frame.y() + frame.height())
                .max()
                .orElse(0);
        return new Drawing(
                diagram,
                width + 2 * MARGIN,
                height + 2 * MARGIN,
                groups,
                new ArrowRouting(diagram, layout.placed).curves(),
                List.copyOf(layout.placed.values()));
    }

    /** Places band by band and returns the frames of the groups. */
    private List<Frame> place() {
        Map<String, List<Box>> bands = new LinkedHashMap<>();
        diagram.boxes()
                .forEach(box -> bands.computeIfAbsent(box.group().orElse(""), label -> new ArrayList<>())
                        .add(box));
        Map<Integer, Integer> lefts = lefts();
        List<Frame> groups = new ArrayList<>();
        int top = MARGIN;
        for (Map.Entry<String, List<Box>> band : bands.entrySet()) {
            boolean named = !band.getKey().isEmpty();
            int bottom = placeBand(band.getValue(), named ? top + BAND + PADDING : top, lefts);
            if (named) {
                groups.add(group(band.getKey(), band.getValue(), top, bottom + PADDING));
                bottom += PADDING;
            }
            top = bottom + BETWEEN_ROWS;
        }
        return groups;
    }

    private int placeBand(List<Box> boxes, int top, Map<Integer, Integer> lefts) {
        Map<Integer, List<Box>> columns = new TreeMap<>();
        boxes.forEach(box -> columns.computeIfAbsent(ranks.get(box.id()), rank -> new ArrayList<>())
                .add(box));
        int height = columns.values().stream().mapToInt(this::stackHeight).max().orElse(0);
        columns.forEach((rank, column) -> {
            column.sort(Comparator.comparingDouble(this::pull));
            int y = top + (height - stackHeight(column)) / 2;
            for (Box box : column) {
                int columnWidth = columnWidth(rank);
                Frame frame = frame(box, lefts.get(rank) + (columnWidth - width(box)) / 2, y);
                placed.put(box.id(), frame);
                y += frame.height() + BETWEEN_ROWS;
            }
        });
        return top + height;
    }

    /** How high its neighbours stand that have a place already. */
    private double pull(Box box) {
        return diagram.arrows().stream()
                .filter(arrow -> arrow.from().equals(box.id()) || arrow.to().equals(box.id()))
                .map(arrow -> placed.get(arrow.from().equals(box.id()) ? arrow.to() : arrow.from()))
                .filter(java.util.Objects::nonNull)
                .mapToInt(frame -> frame.y() + frame.height() / 2)
                .average()
                .orElse(0);
    }

    private Map<Integer, Integer> lefts() {
        Map<Integer, Integer> lefts = new TreeMap<>();
        int last = ranks.values().stream().mapToInt(rank -> rank).max().orElse(0);
        int x = MARGIN + PADDING;
        for (int rank = 0; rank <= last; rank++) {
            lefts.put(rank, x);
            x += columnWidth(rank) + BETWEEN_COLUMNS + labelWidth(rank);
        }
        return lefts;
    }

    private int columnWidth(int rank) {
        return diagram.boxes().stream()
                .filter(box -> ranks.get(box.id()) == rank)
                .mapToInt(DiagramLayout::width)
                .max()
                .orElse(0);
    }

    /** What the words on arrows that leave a column to its neighbour need. */
    private int labelWidth(int rank) {
        return diagram.arrows().stream()
                .filter(arrow -> ranks.get(arrow.from()) == rank || ranks.get(arrow.to()) == rank + 1)
                .mapToInt(arrow -> (int) (arrow.label().length() * SMALL_LETTER))
                .max()
                .orElse(0);
    }

    private int stackHeight(List<Box> column) {
        return column.stream().mapToInt(box -> height(box) + BETWEEN_ROWS).sum() - BETWEEN_ROWS;
    }

    private Frame frame(Box box, int x, int y) {
        return new Frame(box, lines(box.label()), x, y, width(box), height(box));
    }

    private static Frame group(String label, List<Box> boxes, int top, int bottom, Map<String, Frame> placed) {
        List<Frame> frames = boxes.stream().map(box -> placed.get(box.id())).toList();
        int left = frames.stream().mapToInt(Frame::x).min().orElse(0) - PADDING;
        int right = frames.stream()
                        .mapToInt(frame -> frame.x() + frame.width())
                        .max()
                        .orElse(0)
                + PADDING;
        Box box = new Box("", label, "", Optional.empty(), Optional.empty());
        return new Frame(box, List.of(label), left, top, right - left, bottom - top);
    }

    private Frame group(String label, List<Box> boxes, int top, int bottom) {
        return group(label, boxes, top, bottom, placed);
    }

    private static int width(Box box) {
        int letters = lines(box.label()).stream().mapToInt(String::length).max().orElse(0);
        return (int) (Math.max(letters * LETTER, box.note().length() * SMALL_LETTER)) + 2 * PADDING;
    }

    /** High enough for its words, and for its arrows to stand apart. */
    private int height(Box box) {
        long leaving = diagram.arrows().stream()
                .filter(arrow -> arrow.from().equals(box.id()))
                .count();
        long coming = diagram.arrows().stream()
                .filter(arrow -> arrow.to().equals(box.id()))
                .count();
        int words = (lines(box.label()).size() + (box.note().isEmpty() ? 0 : 1)) * LINE + PADDING;
        return (int) Math.max(words, Math.min(MOST_PORTS, Math.max(leaving, coming)) * BETWEEN_PORTS);
    }

    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
