package org.turtleproof.serve.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.turtleproof.serve.diagram.Diagram.Arrow;
import org.turtleproof.serve.diagram.Drawing.Curve;
import org.turtleproof.serve.diagram.Drawing.Frame;

/**
 * Leads arrows from the side of one box to the side of another, those of a side apart from one another.
 *
 * @param diagram whose arrows
 * @param placed the places of its boxes by their names
 */
record ArrowRouting(Diagram diagram, Map<String, Frame> placed) {

    private static final int BEND = 40;
    private static final int WORDS = 11;
    private static final List<Double> PLACES = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85, 0.5);

    private record Port(int x, int y, int side) {}

    private record Area(double left, double top, double right, double bottom) {

        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** The curves, their words where they cover neither a box nor other words, as far as that can be. */
    List<Curve> curves() {
        List<Area> taken = new ArrayList<>();
        for (Frame frame : placed.values()) {
            taken.add(new Area(frame.x(), frame.y(), frame.x() + frame.width(), frame.y() + frame.height()));
        }
        List<Curve> curves = new ArrayList<>();
        for (Arrow arrow : diagram.arrows()) {
            if (!arrow.from().equals(arrow.to())) {
                curves.add(curve(arrow, taken));
            }
        }
        return curves;
    }

    private Curve curve(Arrow arrow, List<Area> taken) {
        Port from = port(arrow, arrow.from(), arrow.to());
        Port to = port(arrow, arrow.to(), arrow.from());
        int bend = Math.max(BEND, Math.abs(to.x() - from.x()) / 2);
        int fromBend = from.x() + from.side() * bend;
        int toBend = to.x() + to.side() * bend;
        String path = "M" + from.x() + " " + from.y() + " C" + fromBend + " " + from.y() + " " + toBend + " " + to.y()
                + " " + to.x() + " " + to.y();
        double half = arrow.label().length() * DiagramLayout.SMALL_LETTER / 2;
        int x = 0;
        int y = 0;
        for (double along : PLACES) {
            x = (int) Math.round(at(along, from.x(), fromBend, toBend, to.x()));
            y = (int) Math.round(at(along, from.y(), from.y(), to.y(), to.y())) - 3;
            Area words = new Area(x - half, y - WORDS, x + half, y + 3);
            if (taken.stream().noneMatch(words::overlaps)) {
                taken.add(words);
                break;
            }
        }
        return new Curve(arrow, path, x, y);
    }

    /** A point of a cubic Bézier curve. */
    private static double at(double along, int begin, int first, int second, int end) {
        double rest = 1 - along;
        return rest * rest * rest * begin
                + 3 * rest * rest * along * first
                + 3 * rest * along * along * second
                + along * along * along * end;
    }

    /** Where an arrow touches one of its boxes: on the side that faces the other, right of it when they stand in a column. */
    private Port port(Arrow arrow, String here, String there) {
        int side = side(here, there);
        Frame frame = placed.get(here);
        List<Arrow> sharing = diagram.arrows().stream()
                .filter(other -> !other.from().equals(other.to()))
                .filter(other -> other.from().equals(here) || other.to().equals(here))
                .filter(other -> side(here, other(other, here)) == side)
                .sorted(Comparator.comparingInt((Arrow other) -> middle(placed.get(other(other, here))))
                        .thenComparing(other -> other.from().equals(here)))
                .toList();
        int step = frame.height() / (sharing.size() + 1);
        int y = frame.y() + step * (sharing.indexOf(arrow) + 1);
        return new Port(side > 0 ? frame.x() + frame.width() : frame.x(), y, side);
    }

    private int side(String here, String there) {
        Frame from = placed.get(here);
        Frame to = placed.get(there);
        return to.x() + to.width() < from.x() ? -1 : 1;
    }

    private static int middle(Frame frame) {
        return frame.y() + frame.height() / 2;
    }

    private static String other(Arrow arrow, String here) {
        return arrow.from().equals(here) ? arrow.to() : arrow.from();
    }
}
