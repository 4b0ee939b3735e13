package org.turtleproof.serve.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.rdf.compact.Lazily;

/** What a release says, asked for by name. */
public final class Content {

    private final ServedRelease release;
    private final About about;
    private final Statements facts;
    private final Supplier<Statements> all;
    private final Supplier<References> references;
    private final Supplier<Chronology> chronology;
    private final Supplier<QuestionIndex> questionIndex;
    private final Optional<String> notice;

    private Content(ServedRelease release, Supplier<Graph> everything) {
        this.release = release;
        this.all = Lazily.of(() -> new Statements(everything.get()));
        this.about = About.of(release);
        this.facts = new Statements(release.dataset().getDefaultGraph());
        this.references = Lazily.of(() -> new References(release, all.get()));
        this.chronology =
                Lazily.of(() -> new ChronologyReading(this, new ClaimReading(this, PassageTexts.NONE)).read());
        this.questionIndex = Lazily.of(() -> QuestionIndex.of(release.questions()));
        this.notice = Optional.empty();
    }

    private Content(Content other, String notice) {
        this.release = other.release;
        this.about = other.about;
        this.facts = other.facts;
        this.all = other.all;
        this.references = other.references;
        this.chronology = other.chronology;
        this.questionIndex = other.questionIndex;
        this.notice = Optional.of(notice);
    }

    /** The content of a release whose statements are all in {@code everything}. */
    public static Content of(ServedRelease release, Supplier<Graph> everything) {
        return new Content(release, everything);
    }

    /** The same with something every reader should know now. */
    public Content notice(String text) {
        return new Content(this, text);
    }

    /** The release. */
    public ServedRelease release() {
        return release;
    }

    /** What it says of itself. */
    public About about() {
        return about;
    }

    /** What is established and what follows. */
    public Statements facts() {
        return facts;
    }

    /** Every statement of every layer. */
    public Statements all() {
        return all.get();
    }

    /** Names things for people. */
    public References references() {
        return references.get();
    }

    /** Everything that has a date, and the events that have none. */
    public Chronology chronology() {
        return chronology.get();
    }

    /** Which questions ask by which terms. */
    public QuestionIndex questionIndex() {
        return questionIndex.get();
    }

    /** Something every reader should know now. */
    public Optional<String> notice() {
        return notice;
    }

    /** Whether one class or property is another, or below it. */
    public boolean isBelow(Node special, Node general) {
        return isBelow(special, general, new HashSet<>());
    }

    private boolean isBelow(Node special, Node general, Set<Node> seen) {
        return special.equals(general)
                || seen.add(special)
                        && (all().objects(special, RDFS.subClassOf.asNode()).stream()
                                        .anyMatch(parent -> isBelow(parent, general, seen))
                                || all().objects(special, RDFS.subPropertyOf.asNode()).stream()
                                        .anyMatch(parent -> isBelow(parent, general, seen)));
    }
}
