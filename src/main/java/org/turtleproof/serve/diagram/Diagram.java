package org.turtleproof.serve.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Boxes and arrows, without any place.
 *
 * @param title what the picture shows
 * @param boxes each with a name of its own
 * @param arrows between boxes; those whose ends are no boxes are left out
 */
public record Diagram(String title, List<Box> boxes, List<Arrow> arrows) {

    /**
     * A box.
     *
     * @param id its name in the diagram
     * @param label what is written in it
     * @param note what is written below that, smaller; may be empty
     * @param href where it leads
     * @param group the label of the group it belongs to
     */
    public record Box(String id, String label, String note, Optional<String> href, Optional<String> group) {}

    /**
     * An arrow.
     *
     * @param from the box it comes from
     * @param to the box it leads to
     * @param label what is written on it; may be empty
     * @param words all that it stands for, when the label is shorter than that
     */
    public record Arrow(String from, String to, String label, String words) {}

    public Diagram {
        Set<String> known = boxes.stream().map(Box::id).collect(Collectors.toSet());
        boxes = List.copyOf(boxes);
        arrows = arrows.stream()
                .filter(arrow -> known.contains(arrow.from()) && known.contains(arrow.to()))
                .toList();
    }

    /** The picture in words, a sentence for each arrow. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Arrow arrow : arrows) {
            sentences.add(label(arrow.from()) + " → " + label(arrow.to())
                    + (arrow.words().isEmpty() ? "" : ": " + arrow.words()));
        }
        Set<String> connected = new LinkedHashSet<>();
        arrows.forEach(arrow -> connected.addAll(List.of(arrow.from(), arrow.to())));
        boxes.stream().filter(box -> !connected.contains(box.id())).forEach(box -> sentences.add(box.label()));
        return sentences;
    }

    private String label(String id) {
        return boxes.stream()
                .filter(box -> box.id().equals(id))
                .map(Box::label)
                .findFirst()
                .orElse(id);
    }
}
