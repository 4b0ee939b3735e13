package org.turtleproof.serve.negotiate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiatorTest {

    private final Negotiator offers = new Negotiator(List.of(
            Offer.of("Turtle", "ttl", "text/turtle"),
            Offer.of("N-Triples", "nt", "application/n-triples"),
            Offer.HTML));

    @ParameterizedTest
    @CsvSource({
        "text/html, html",
        "application/xhtml+xml, html",
        "*/*, ttl",
        "text/*, ttl",
        "'text/html;q=0.9, text/turtle;q=0.8', html",
        "'text/turtle;q=0, */*', nt",
        "'*/*;q=0.1, application/n-triples;q=0.2', nt",
        "'TEXT/HTML', html",
        "'application/n-triples ; q=1.0 , text/turtle;q=0.999', nt",
        "'text/turtle;charset=utf-8', ttl",
        "',,;;,text/html', html",
    })
    void choosesWhatTheClientWantsMost(String accept, String extension) {
        assertEquals(extension, offers.choose(Optional.of(accept)).orElseThrow().extension());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "*/*;q=0", "text/plain, application/json"})
    void choosesNothingWhenNothingIsAcceptable(String accept) {
        assertTrue(offers.choose(Optional.of(accept)).isEmpty());
    }

    @Test
    void takesSilenceForAnything() {
        assertEquals("ttl", offers.choose(Optional.empty()).orElseThrow().extension());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nt", "N-Triples", "application/n-triples", " NT "})
    void knowsAnOfferByAllItsNames(String name) {
        assertEquals("nt", offers.named(name).orElseThrow().extension());
    }
}
