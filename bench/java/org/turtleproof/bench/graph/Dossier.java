package org.turtleproof.bench.graph;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/** Writes an event, the claims that a document makes about it and the passages that they cite. */
final class Dossier {

    /** How many claims, and so passages, a dossier has. */
    static final int CLAIMS = 3;

    private static final String[] STANCES = {
        "asserted", "asserted", "asserted", "asserted", "alleged", "denied", "pledged"
    };
    private static final int BEYOND = 1_000_000;

    private final StatementWriter out;
    private final Setting setting;
    private final Random random;
    private final Term document;
    private final CitedText text;

    Dossier(StatementWriter out, Setting setting, Random random, Term document, CitedText text) {
        this.out = out;
        this.setting = setting;
        this.random = random;
        this.document = document;
        this.text = text;
    }

    /**
     * Writes the dossier.
     *
     * @param number of the event, from 0
     * @param sentence the first of the document's sentences that it cites
     * @param defect what to plant in it
     * @return where the defect is
     */
    Optional<Planted> write(long number, int sentence, Optional<Defect> defect) throws IOException {
        Event event = new Event(out, setting, random, number, defect);
        Optional<Place> culprit = event.write();
        for (int i = 0; i < CLAIMS; i++) {
            // What is not wrong in the event is wrong in its first claim.
            Optional<Defect> here = i == 0 && culprit.isEmpty() ? defect : Optional.empty();
            long claim = number * CLAIMS + i;
            Optional<Place> claimed = claim(event, claim, here);
            Optional<Place> cited =
                    is(here, Defect.NO_PASSAGE) ? Optional.empty() : passage(claim, text.passage(sentence + i), here);
            culprit = culprit.or(() -> claimed).or(() -> cited);
        }
        Optional<Place> found = culprit;
        return defect.map(kind -> new Planted(kind, found.orElseThrow()));
    }

    private Optional<Place> claim(Event event, long number, Optional<Defect> defect) throws IOException {
        Place subject = out.subject(Term.id("claim", number));
        out.with(Term.TYPE, Term.evidence("Claim"));
        out.with(
                Term.Space.RDFS.name("label"), Term.text("claim " + number, "en"), Term.text("énoncé " + number, "fr"));
        out.with(Term.evidence("subject"), event.term());
        Place object = content(event, (int) (number % CLAIMS), is(defect, Defect.UNDEFINED_ENTITY), number);
        String usual = STANCES[random.nextInt(STANCES.length)];
        Place stance = out.with(
                        Term.evidence("stance"), Term.evidence(is(defect, Defect.NOT_IN_LIST) ? "positive" : usual))
                .object();
        out.with(Term.evidence("polarity"), Term.evidence("positive"));
        Place rank = attribution(is(defect, Defect.BELOW_MINIMUM) ? 0 : 1, document);
        Term source = document;
        if (!usual.equals("asserted")) {
            source = setting.organisation();
            attribution(2, source);
        }
        out.with(Term.evidence("originalSource"), source);
        if (!is(defect, Defect.NO_PASSAGE)) {
            out.with(Term.evidence("passage"), Term.id("passage", number));
        }
        out.end();
        return defect.flatMap(kind -> switch (kind) {
            case NOT_IN_LIST -> Optional.of(stance);
            case BELOW_MINIMUM -> Optional.of(rank);
            case UNDEFINED_ENTITY -> Optional.of(object);
            case NO_PASSAGE -> Optional.of(subject);
            default -> Optional.empty();
        });
    }

    /** Writes what is claimed, which repeats the event's own facts; where the object is. */
    private Place content(Event event, int which, boolean undefined, long number) throws IOException {
        if (undefined) {
            out.with(Term.evidence("predicate"), Term.own("participant"));
            return out.with(Term.evidence("object"), Term.id("nobody", number)).object();
        }
        out.with(Term.evidence("predicate"), Term.own(which == 2 ? "begins" : "participant"));
        return which == 2
                ? out.with(Term.evidence("value"), event.begins()).object()
                : out.with(Term.evidence("object"), event.participants().get(which))
                        .object();
    }

    /** Writes who passes the claim on; where the rank is. */
    private Place attribution(int rank, Term agent) throws IOException {
        return out.node(
                        Term.evidence("attribution"),
                        new StatementWriter.Pair(Term.TYPE, Term.evidence("Attribution")),
                        new StatementWriter.Pair(Term.evidence("rank"), Term.integer(rank)),
                        new StatementWriter.Pair(Term.evidence("agent"), agent))
                .objects()
                .get(1);
    }

    private Optional<Place> passage(long number, CitedText.Passage passage, Optional<Defect> defect)
            throws IOException {
        out.subject(Term.id("passage", number));
        out.with(Term.TYPE, Term.evidence("Passage"));
        out.with(Term.evidence("document"), document);
        out.with(Term.Space.OA.name("start"), Term.integer(passage.start()));
        int end = passage.end() + (is(defect, Defect.BEYOND_TEXT) ? BEYOND : 0);
        Place to = out.with(Term.Space.OA.name("end"), Term.integer(end)).object();
        String digest = is(defect, Defect.CHANGED_TEXT) ? "0".repeat(64) : passage.sha256();
        Place sha256 = out.with(Term.evidence("sha256"), Term.plain(digest)).object();
        Optional<Place> unexpected = is(defect, Defect.UNEXPECTED_PROPERTY)
                ? Optional.of(out.with(Term.own("code"), Term.plain("P")).predicate())
                : Optional.empty();
        out.end();
        return defect.flatMap(kind -> switch (kind) {
            case BEYOND_TEXT -> Optional.of(to);
            case CHANGED_TEXT -> Optional.of(sha256);
            case UNEXPECTED_PROPERTY -> unexpected;
            default -> Optional.empty();
        });
    }

    private static boolean is(Optional<Defect> defect, Defect kind) {
        return defect.filter(kind::equals).isPresent();
    }
}
