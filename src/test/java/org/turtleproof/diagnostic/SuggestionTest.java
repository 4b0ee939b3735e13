package org.turtleproof.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void findsTheNameWithTheFewestChanges() {
        assertEquals(
                Optional.of("participant"), Suggestion.nearest("particpiant", List.of("part", "participant", "place")));
    }

    @Test
    void saysNothingWhenEveryNameIsFar() {
        assertEquals(Optional.empty(), Suggestion.nearest("date", List.of("participant", "place")));
    }

    @Test
    void countsASwapOfNeighboursOnce() {
        assertEquals(Optional.of("ab"), Suggestion.nearest("ba", List.of("ab", "zz")));
    }

    @Test
    void ignoresCaseAndBreaksTiesByTheAlphabet() {
        assertEquals(Optional.of("Person"), Suggestion.nearest("person", List.of("Persona", "Person")));
    }

    @Test
    void aSharedPrefixDoesNotMakeNamesNearer() {
        assertEquals(Optional.empty(), Suggestion.nearest("skos:created", List.of("skos:related", "skos:altLabel")));
        assertEquals(Optional.of("skos:prefLabel"), Suggestion.nearest("skos:preflabel", List.of("skos:prefLabel")));
        assertEquals(Optional.of("ex:knows"), Suggestion.nearest("ex:nkows", List.of("ex:knows")));
    }
}
