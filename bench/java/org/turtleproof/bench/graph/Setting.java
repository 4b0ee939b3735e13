package org.turtleproof.bench.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** The persons, organisations, places, goods and agreements that dossiers speak of; it grows with each document. */
final class Setting {

    private static final int COUNTRIES = 20;
    private static final int PERSONS = 5;
    private static final int ORGANISATIONS = 2;
    private static final String[] PERSON_CLASSES = {"Official", "Minister", "Journalist", "Soldier", "Person"};
    private static final int OFFICIAL_CLASSES = 2;
    private static final String[] ORGANISATION_CLASSES = {"Company", "Ministry", "NewsAgency", "Newspaper"};
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1920, 1, 1);
    private static final LocalDate FIRST_TREATY = LocalDate.of(1946, 1, 1);
    private static final int DAYS = 20_000;

    private final Random random;
    private int documents;

    Setting(Random random) {
        this.random = random;
    }

    /** Writes what comes with one more document. */
    void grow(StatementWriter out) throws IOException {
        if (documents == 0) {
            countries(out);
        }
        int number = documents++;
        block(out, "city", number, number % 2 == 0 ? "City" : "Port");
        out.with(Term.own("locatedIn"), country());
        out.with(Term.own("population"), Term.integer(1_000L + random.nextInt(5_000_000)));
        out.end();
        block(out, "office", number, "Office");
        out.with(Term.own("officeOf"), country());
        out.end();
        for (int i = number * ORGANISATIONS; i < documents * ORGANISATIONS; i++) {
            block(out, "organisation", i, ORGANISATION_CLASSES[i % ORGANISATION_CLASSES.length]);
            out.with(Term.own("code"), Term.plain(String.format(Locale.ROOT, "O%07d", i)));
            out.with(Term.own("basedIn"), city());
            out.end();
        }
        for (int i = number * PERSONS; i < documents * PERSONS; i++) {
            person(out, i);
        }
        block(out, "goods", number, number % 2 == 0 ? "Weapon" : "Vehicle");
        out.with(Term.own("madeBy"), organisation());
        out.end();
        agreement(out, number);
    }

    Term city() {
        return Term.id("city", random.nextInt(documents));
    }

    Term organisation() {
        return Term.id("organisation", random.nextInt(documents * ORGANISATIONS));
    }

    Term goods() {
        return Term.id("goods", random.nextInt(documents));
    }

    Term agreement() {
        return Term.id("agreement", random.nextInt(documents));
    }

    /** A person of the class Official, or of one below it. */
    Term official() {
        return Term.id("person", random.nextInt(documents) * PERSONS + random.nextInt(OFFICIAL_CLASSES));
    }

    /** A person who is no official. */
    Term civilian() {
        return Term.id(
                "person",
                random.nextInt(documents) * PERSONS + OFFICIAL_CLASSES + random.nextInt(PERSONS - OFFICIAL_CLASSES));
    }

    private Term country() {
        return Term.id("country", random.nextInt(COUNTRIES));
    }

    private void countries(StatementWriter out) throws IOException {
        for (int i = 0; i < COUNTRIES; i++) {
            block(out, "country", i, "Country");
            out.with(Term.own("isoCode"), Term.plain("X" + (char) ('A' + i)));
            out.end();
            block(out, "region", i, "Region");
            out.with(Term.own("locatedIn"), Term.id("country", i));
            out.end();
        }
    }

    private void person(StatementWriter out, int number) throws IOException {
        block(out, "person", number, PERSON_CLASSES[number % PERSONS]);
        out.with(Term.own("bornOn"), Term.date(day(FIRST_BIRTH).toString()));
        out.with(Term.own("memberOf"), organisation());
        if (number % PERSONS < OFFICIAL_CLASSES) {
            out.with(Term.own("holdsOffice"), Term.id("office", random.nextInt(documents)));
        }
        out.end();
    }

    private void agreement(StatementWriter out, int number) throws IOException {
        block(out, "agreement", number, number % 2 == 0 ? "Treaty" : "Agreement");
        int party = random.nextInt(COUNTRIES);
        out.with(
                Term.own("party"),
                Term.id("country", party),
                Term.id("country", (party + 1 + random.nextInt(COUNTRIES - 1)) % COUNTRIES));
        LocalDate signed = day(FIRST_TREATY);
        out.with(Term.own("signedOn"), Term.date(signed.toString()));
        out.with(
                Term.own("inForceFrom"),
                Term.date(signed.plusDays(random.nextInt(500)).toString()));
        out.end();
    }

    private LocalDate day(LocalDate first) {
        return first.plusDays(random.nextInt(DAYS));
    }

    private static void block(StatementWriter out, String kind, int number, String type) throws IOException {
        out.subject(Term.id(kind, number));
        out.with(Term.TYPE, Term.own(type));
        out.with(
                Term.Space.RDFS.name("label"),
                Term.text(kind + " " + number, "en"),
                Term.text("numéro " + number + " (" + kind + ")", "fr"));
    }
}
