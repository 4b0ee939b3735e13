package org.turtleproof.serve.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.diagram.Diagram.Arrow;
import org.turtleproof.serve.diagram.Diagram.Box;
import org.turtleproof.serve.diagram.Drawing.Frame;

class DiagramLayoutTest {

    private static Box box(String id, String group) {
        return new Box(id, "box " + id, "", Optional.empty(), Optional.of(group).filter(name -> !name.isEmpty()));
    }

    private static Arrow arrow(String from, String to) {
        return new Arrow(from, to, "to " + to, "to " + to);
    }

    private static void assertApart(List<Frame> frames) {
        for (Frame one : frames) {
            for (Frame other : frames) {
                boolean overlap = one.x() < other.x() + other.width()
                        && other.x() < one.x() + one.width()
                        && one.y() < other.y() + other.height()
                        && other.y() < one.y() + one.height();
                assertTrue(one == other || !overlap, one + " covers " + other);
            }
        }
    }

    @Test
    void putsABoxRightOfThoseThatLeadToIt() {
        Diagram diagram = new Diagram(
                "", List.of(box("a", ""), box("b", ""), box("c", "")), List.of(arrow("a", "b"), arrow("b", "c")));
        assertEquals(Map.of("a", 0, "b", 1, "c", 2), Ranks.of(diagram));
        List<Frame> frames = DiagramLayout.of(diagram).boxes();
        assertTrue(frames.get(0).x() + frames.get(0).width() < frames.get(1).x());
    }

    @Test
    void isNotLedInCircles() {
        Diagram diagram = new Diagram(
                "",
                List.of(box("a", ""), box("b", ""), box("c", "")),
                List.of(arrow("a", "b"), arrow("b", "c"), arrow("c", "a"), arrow("b", "b")));
        Drawing drawing = DiagramLayout.of(diagram);
        assertEquals(3, drawing.arrows().size());
        assertApart(drawing.boxes());
    }

    @Test
    void keepsBoxesAndGroupsApartAndInside() {
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        IntStream.range(0, 24).forEach(i -> boxes.add(box("n" + i, i % 3 == 0 ? "" : "group " + i % 3)));
        IntStream.range(0, 60).forEach(i -> arrows.add(arrow("n" + i * 7 % 24, "n" + i * 11 % 24)));
        Drawing drawing = DiagramLayout.of(new Diagram("", boxes, arrows));
        assertApart(drawing.boxes());
        assertApart(drawing.groups());
        for (Frame frame : drawing.boxes()) {
            assertTrue(frame.x() >= 0 && frame.x() + frame.width() <= drawing.width(), frame.toString());
            assertTrue(frame.y() >= 0 && frame.y() + frame.height() <= drawing.height(), frame.toString());
        }
    }

    @Test
    void readsTheFlowchartsOfGuidesAndNothingElse() {
        Diagram diagram = Flowchart.read("t", """
                        flowchart LR
                          subgraph one["first: group"]
                            A["a box"] -- "an arrow, and more" --> B["another"]
                          end
                          B --> C
                        """).orElseThrow();
        assertEquals(List.of("a box → another: an arrow, and more", "another → C"), diagram.sentences());
        assertEquals(Optional.of("first: group"), diagram.boxes().get(1).group());
        assertEquals(Optional.empty(), diagram.boxes().get(2).group());
        assertTrue(Flowchart.read("", "flowchart LR\n A ==> B").isEmpty());
        assertTrue(Flowchart.read("", "pie\n \"a\" : 1").isEmpty());
        assertTrue(Flowchart.read("", "").isEmpty());
    }
}
