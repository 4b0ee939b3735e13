package org.turtleproof.bench.graph;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Writes the event that a dossier is about, and keeps of it what claims repeat. */
final class Event {

    private static final String[] CLASSES = {
        "Meeting", "Summit", "Visit", "Launch", "Signing", "Vote", "Speech", "Delivery"
    };
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);
    private static final int EVENTS_A_DAY = 4;
    private static final int PARTICIPANTS = 3;
    private static final Term LABEL = Term.Space.RDFS.name("label");

    private final StatementWriter out;
    private final Setting setting;
    private final Random random;
    private final long number;
    private final String type;
    private final Optional<Defect> defect;
    private final List<Term> participants = new ArrayList<>();
    private final Term city;
    private final LocalDate begins;
    private Optional<Place> culprit = Optional.empty();

    Event(StatementWriter out, Setting setting, Random random, long number, Optional<Defect> defect) {
        this.out = out;
        this.setting = setting;
        this.random = random;
        this.number = number;
        this.defect = defect;
        this.type = defect.map(Defect::event).orElse(CLASSES[(int) (number % CLASSES.length)]);
        this.city = setting.city();
        this.begins = has(Defect.BAD_SEQUENCE) ? LONG_AGO.minusDays(number) : FIRST_DAY.plusDays(number / EVENTS_A_DAY);
        for (int i = 0; i < PARTICIPANTS; i++) {
            participants.add(i == 0 && !has(Defect.TOO_FEW_QUALIFIED) ? setting.official() : setting.civilian());
        }
    }

    Term term() {
        return Term.id("event", number);
    }

    Term city() {
        return city;
    }

    Term begins() {
        return Term.date(begins.toString());
    }

    List<Term> participants() {
        return participants;
    }

    /** Where the defect was planted, when it is one of an event. */
    Optional<Place> write() throws IOException {
        Place subject = out.subject(term());
        out.with(Term.TYPE, Term.own(type));
        labels();
        code();
        dates();
        place(subject);
        Written organiser = out.with(
                Term.own("organiser"),
                has(Defect.NEITHER_CLASS)
                        ? setting.city()
                        : random.nextBoolean() ? setting.organisation() : setting.civilian());
        plant(Defect.NEITHER_CLASS, organiser.object());
        Written people = out.with(Term.own("participant"), participants.toArray(Term[]::new));
        plant(Defect.TOO_FEW_QUALIFIED, people.predicate());
        if (has(Defect.BAD_SEQUENCE) || number % 2 == 1) {
            Written follows = out.with(Term.own("follows"), Term.id("event", (long) (random.nextDouble() * number)));
            plant(Defect.BAD_SEQUENCE, follows.object());
        }
        Written attendance = out.with(
                Term.own("attendance"),
                has(Defect.WRONG_DATATYPE) ? Term.plain("many") : Term.integer(random.nextInt(5_000)));
        plant(Defect.WRONG_DATATYPE, attendance.object());
        if (has(Defect.UNDEFINED_TERM)) {
            plant(
                    Defect.UNDEFINED_TERM,
                    out.with(Term.own("particpant"), participants.get(0)).predicate());
        }
        matter();
        return culprit;
    }

    private void labels() throws IOException {
        // One in four has a character beyond the basic plane, for which columns in code points and in UTF-16 differ.
        String name = type.toLowerCase(Locale.ROOT) + " " + number + (number % 4 == 0 ? " 𝔛" : "");
        List<Term> labels = new ArrayList<>(List.of(Term.text(name, "en"), Term.text("numéro " + number, "fr")));
        if (has(Defect.LANGUAGE_TWICE)) {
            labels.add(Term.text("the " + name, "en"));
        }
        if (has(Defect.LANGUAGE_NOT_KNOWN)) {
            labels.add(Term.text("Nummer " + number, "de"));
        }
        Written written = out.with(LABEL, labels.toArray(Term[]::new));
        int last = labels.size() - 1;
        plant(Defect.LANGUAGE_TWICE, written.predicates().get(last));
        plant(Defect.LANGUAGE_NOT_KNOWN, written.objects().get(last));
    }

    private void code() throws IOException {
        String code = String.format(Locale.ROOT, "%s%07d", has(Defect.BAD_PATTERN) ? "EV-" : "E", number);
        if (has(Defect.SURPLUS_VALUE)) {
            Written both = out.with(
                    Term.own("code"),
                    Term.plain(code),
                    Term.plain(code.replace("E", "E9").substring(0, 8)));
            plant(Defect.SURPLUS_VALUE, both.predicates().get(1));
        } else {
            plant(
                    Defect.BAD_PATTERN,
                    out.with(Term.own("code"), Term.plain(code)).object());
        }
    }

    private void dates() throws IOException {
        Written first = out.with(Term.own("begins"), begins());
        plant(Defect.WRONG_ORDER, first.object());
        LocalDate end = has(Defect.WRONG_ORDER) ? begins.minusDays(2) : begins.plusDays(1L + random.nextInt(9));
        out.with(Term.own("ends"), Term.date(end.toString()));
    }

    private void place(Place subject) throws IOException {
        if (has(Defect.MISSING_VALUE)) {
            plant(Defect.MISSING_VALUE, subject);
            return;
        }
        Term where = has(Defect.WRONG_CLASS) ? setting.civilian() : city;
        plant(Defect.WRONG_CLASS, out.with(Term.own("heldIn"), where).object());
    }

    /** What only some events have, and the end of the block. */
    private void matter() throws IOException {
        switch (type) {
            case "Launch" -> out.with(Term.own("involves"), setting.goods());
            case "Signing" -> out.with(Term.own("concerns"), setting.agreement());
            case "Delivery" -> {
                out.with(Term.own("involves"), setting.goods());
                plant(
                        Defect.BAD_NODE,
                        out.with(Term.own("amount"), Term.id("quantity", number))
                                .object());
                out.end();
                out.subject(Term.id("quantity", number));
                out.with(Term.TYPE, Term.own("Quantity"));
                out.with(Term.own("number"), Term.integer(1L + random.nextInt(900)));
                out.with(Term.own("unit"), Term.plain(has(Defect.BAD_NODE) ? "furlong" : "tonne"));
            }
            default -> {}
        }
        out.end();
    }

    private boolean has(Defect kind) {
        return defect.filter(kind::equals).isPresent();
    }

    private void plant(Defect kind, Place place) {
        if (has(kind)) {
            culprit = Optional.of(place);
        }
    }
}
