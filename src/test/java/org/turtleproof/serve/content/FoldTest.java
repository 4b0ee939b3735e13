package org.turtleproof.serve.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "6, 6, 0, 0", "8, 8, 0, 0", "9, 6, 3, 0", "500, 6, 494, 0", "5000, 6, 494, 4500"})
    void showsTheBeginningAndCountsWhatIsLeftOut(int all, int first, int rest, int hidden) {
        List<Integer> numbers = IntStream.range(0, all).boxed().toList();
        Fold<Integer> fold = Fold.of(numbers, 6);
        assertEquals(numbers.subList(0, first), fold.first());
        assertEquals(numbers.subList(first, first + rest), fold.rest());
        assertEquals(hidden, fold.hidden());
    }
}
