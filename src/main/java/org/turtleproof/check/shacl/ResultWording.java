package org.turtleproof.check.shacl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.diagnostic.ShaclResult;
import org.turtleproof.diagnostic.Suggestion;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.compact.TermTable;

/** The words for a validation result: what is wrong, at the culprit and in the headline. */
final class ResultWording {

    private final TermTable terms;
    private final TermWords words;

    ResultWording(TermTable terms, TermWords words) {
        this.terms = terms;
        this.words = words;
    }

    /**
     * What is wrong, in one line that names focus node, path and value.
     *
     * @param said what the shape itself says, used where the constraint alone says little
     */
    String message(Result result, Optional<String> said) {
        String focus = words.name(node(result.focus()));
        Optional<String> own = own(result, said);
        if (own.isPresent()) {
            boolean value = result.path().isPresent() && result.value().isPresent();
            String what = value ? path(result) + " of " + focus + " is " + value(result) : focus;
            return what + ": " + oneLine(own.get());
        }
        String complaint = complaint(result);
        return switch (result.constraint().fault()) {
            case VALUE ->
                result.path().isEmpty()
                        ? focus + " is " + complaint
                        : path(result) + " of " + focus + " is " + value(result) + ", " + complaint;
            case MISSING ->
                result.related().length == 0
                        ? focus + " has no " + property(result) + missing(result)
                        : focus + " has " + result.related().length + " " + property(result) + ", " + complaint;
            case SURPLUS -> focus + " has " + result.related().length + " " + property(result) + ", " + complaint;
            case UNEXPECTED -> focus + " has " + path(result) + " " + value(result) + ", " + complaint;
        };
    }

    /** Words that are better than the complaint of the constraint: those of a query, of the shape, or a tally. */
    private static Optional<String> own(Result result, Optional<String> said) {
        Optional<String> words = Optional.of(result.message()).filter(text -> !text.isBlank());
        Optional<String> opaque = said.filter(text -> result.constraint().opaque());
        return result.constraint().inner().isEmpty() ? words.or(() -> opaque) : opaque.or(() -> words);
    }

    /** What is wrong, in the few words that stand at the culprit. */
    String label(Result result) {
        if (!result.message().isBlank()) {
            return oneLine(result.message());
        }
        return result.constraint().fault() == Fault.MISSING && result.related().length == 0
                ? "no " + property(result) + missing(result)
                : complaint(result);
    }

    /** The accepted term that was probably meant. */
    Optional<String> meant(Result result) {
        int[] alternatives = result.constraint().alternatives();
        OptionalInt written = result.constraint().fault() == Fault.UNEXPECTED
                ? result.path().orElseThrow().predicate()
                : result.value();
        if (alternatives.length == 0 || written.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = Arrays.stream(alternatives).mapToObj(show()).toList();
        return Suggestion.nearest(words.show(node(written.getAsInt())), known);
    }

    /** The result in SHACL's own terms. */
    ShaclResult shacl(Result result) {
        return new ShaclResult(
                Prefixes.full(node(result.focus())),
                result.path().map(path -> path.text(id -> Prefixes.full(node(id)))),
                result.value().isPresent()
                        ? Optional.of(Prefixes.full(node(result.value().getAsInt())))
                        : Optional.empty(),
                Prefixes.full(result.constraint().component()),
                Prefixes.full(result.shape().node()));
    }

    /** The path of a result, in prefixed form. */
    String path(Result result) {
        return result.path().map(path -> path.text(show())).orElse("");
    }

    private String property(Result result) {
        return result.path().isEmpty() ? "value" : path(result);
    }

    private String missing(Result result) {
        String complaint = complaint(result);
        return complaint.equals("not at least 1") ? "" : ", " + complaint;
    }

    private String value(Result result) {
        return result.value().isPresent() ? words.name(node(result.value().getAsInt())) : "";
    }

    private String complaint(Result result) {
        return result.constraint().complaint(show(), result);
    }

    private IntFunction<String> show() {
        return id -> words.show(node(id));
    }

    private Node node(int id) {
        return terms.node(id);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
