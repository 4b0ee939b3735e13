package org.turtleproof.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for numbers, {@code %1$d} for the first, taken apart once so that filling it costs next to nothing.
 *
 * @param pieces what stands before, between and after the places
 * @param numbers which number, counted from 0, belongs at each place
 */
record Template(List<String> pieces, List<Integer> numbers) {

    private static final Pattern PLACE = Pattern.compile("%(\\d)\\$d");

    static Template of(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            numbers.add(Integer.parseInt(place.group(1)) - 1);
        }
        return new Template(List.of(PLACE.split(text, -1)), numbers);
    }

    /** The same as the value of a parameter in the query of an IRI; digits stand for themselves there. */
    Template encoded() {
        return new Template(
                pieces.stream()
                        .map(piece -> URLEncoder.encode(piece, StandardCharsets.UTF_8))
                        .toList(),
                numbers);
    }

    String fill(long... values) {
        StringBuilder text = new StringBuilder(1 << 10);
        for (int i = 0; i < numbers.size(); i++) {
            text.append(pieces.get(i)).append(values[numbers.get(i)]);
        }
        return text.append(pieces.get(numbers.size())).toString();
    }
}
