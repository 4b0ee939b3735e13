package org.turtleproof.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.turtleproof.source.Span;

/**
 * One finding: which rule, where, what is wrong, why it matters and what to do.
 *
 * @param rule the rule that was broken
 * @param severity how bad it is
 * @param message one line, no full stop; terms in prefixed form
 * @param primary the culprit's place
 * @param context other places, such as the shape or the first declaration
 * @param notes why it matters, or nested reasons
 * @param help what to do
 * @param shacl what SHACL says of it, when a shape found it
 */
public record Diagnostic(
        RuleId rule,
        Severity severity,
        String message,
        Label primary,
        List<Label> context,
        List<Note> notes,
        Optional<String> help,
        Optional<ShaclResult> shacl)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic found) -> found.primary().span())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(primary);
        context = List.copyOf(context);
        notes = List.copyOf(notes);
        Objects.requireNonNull(help);
        Objects.requireNonNull(shacl);
    }

    /** Starts a finding of {@code rule} with the rule's own severity and help. */
    public static Builder of(RuleInfo rule, String message, Span primary) {
        return new Builder(rule.id(), rule.severity(), message, primary).help(rule.help());
    }

    /** Starts a finding. */
    public static Builder of(RuleId rule, Severity severity, String message, Span primary) {
        return new Builder(rule, severity, message, primary);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Findings of the same place and words are mostly the same. */
    @Override
    public int hashCode() {
        return 31 * primary.span().hashCode() + message.hashCode();
    }

    /** A finding that is being put together. */
    public static final class Builder {
        private final RuleId rule;
        private final Severity severity;
        private final String message;
        private final Span primary;
        private final List<Label> context = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private String label = "";
        private String help;
        private ShaclResult shacl;

        private Builder(RuleId rule, Severity severity, String message, Span primary) {
            this.rule = rule;
            this.severity = severity;
            this.message = message;
            this.primary = primary;
        }

        /** What is wrong at the primary place. */
        public Builder label(String text) {
            label = text;
            return this;
        }

        /** Another place to look at. */
        public Builder context(Span span, String text) {
            context.add(new Label(span, text));
            return this;
        }

        /** A remark without a place. */
        public Builder note(String text) {
            notes.add(Note.of(text));
            return this;
        }

        /** A remark with or without a place. */
        public Builder note(Note note) {
            notes.add(note);
            return this;
        }

        /** What to do; replaces what was said before. */
        public Builder help(String text) {
            help = text;
            return this;
        }

        /** What SHACL says of it. */
        public Builder shacl(ShaclResult result) {
            shacl = result;
            return this;
        }

        /** The finished finding. */
        public Diagnostic build() {
            return new Diagnostic(
                    rule,
                    severity,
                    message,
                    new Label(primary, label),
                    context,
                    notes,
                    Optional.ofNullable(help).filter(text -> !text.isBlank()),
                    Optional.ofNullable(shacl));
        }
    }
}
