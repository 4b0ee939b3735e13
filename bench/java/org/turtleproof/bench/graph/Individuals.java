package org.turtleproof.bench.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Individuals for a reasoner, consistent with {@code owl-easy.ttl} and {@code owl-hard.ttl}: circles of persons, a ministry
 * and a chain of events each, all of them connected through the countries that their cities lie in.
 */
public final class Individuals {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SPACE = "https://example.org/bench/owl#";
    private static final int COUNTRIES = 20;
    private static final int PERSONS = 12;
    private static final int EVENTS = 8;

    private final StatementWriter out;
    private final Random random;

    private Individuals(StatementWriter out, long seed) {
        this.out = out;
        this.random = new Random(seed);
    }

    /**
     * Writes them as N-Triples.
     *
     * @param triples how many at least
     * @param clash whether one person shall be born in two cities that differ, which makes the whole inconsistent
     */
    public static void write(Path file, long triples, long seed, boolean clash) throws IOException {
        try (StatementWriter out = new NTriplesWriter(
                Files.newBufferedWriter(file, StandardCharsets.UTF_8),
                file.getFileName().toString())) {
            Individuals individuals = new Individuals(out, seed);
            individuals.countries();
            int circle = 0;
            while (out.triples() < triples) {
                individuals.circle(circle++);
            }
            if (clash) {
                individuals.clash();
            }
        }
    }

    private void countries() throws IOException {
        for (int i = 0; i < COUNTRIES; i++) {
            individual("country", i, "Country");
            out.end();
        }
    }

    private void circle(int number) throws IOException {
        individual("city", number, "City");
        out.with(own("locatedIn"), one("country", random.nextInt(COUNTRIES)));
        out.end();
        individual("ministry", number, "Ministry");
        out.end();
        for (int i = 0; i < PERSONS; i++) {
            int person = number * PERSONS + i;
            individual("person", person, i % 2 == 0 ? "Official" : "Person");
            out.with(own("bornIn"), one("city", random.nextInt(number + 1)));
            out.with(own("memberOf"), one("ministry", number));
            if (i > 0) {
                // A tree of superiors, in which transitivity has something to do.
                out.with(own("superiorOf"), one("person", number * PERSONS + (i - 1) / 2));
            }
            out.end();
        }
        for (int i = 0; i < EVENTS; i++) {
            int event = number * EVENTS + i;
            individual("event", event, i % 4 == 0 ? "Summit" : "Meeting");
            out.with(own("heldIn"), one("city", random.nextInt(number + 1)));
            out.with(own("hostedBy"), one("ministry", random.nextInt(number + 1)));
            int first = number * PERSONS;
            out.with(
                    own("participant"),
                    one("person", first + 2 * random.nextInt(PERSONS / 2)),
                    one("person", first + random.nextInt(PERSONS)));
            if (i > 0) {
                out.with(own("partOf"), one("event", event - 1));
            }
            out.end();
        }
    }

    private void clash() throws IOException {
        out.subject(one("person", 0));
        out.with(own("bornIn"), one("city", 1), one("city", 2));
        out.end();
        out.subject(one("city", 1));
        out.with(Term.iri(OWL + "differentFrom"), one("city", 2));
        out.end();
    }

    private void individual(String kind, int number, String type) throws IOException {
        out.subject(one(kind, number));
        out.with(Term.TYPE, Term.iri(OWL + "NamedIndividual"), own(type));
    }

    private static Term own(String local) {
        return Term.iri(SPACE + local);
    }

    private static Term one(String kind, int number) {
        return Term.iri("https://example.org/bench/owl/id/" + kind + "-" + number);
    }
}
