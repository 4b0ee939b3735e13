package org.turtleproof.rdf.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.ErrorHandler;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.Lines;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/**
 * What is wrong with one file, as its parser comes upon it; offsets become places.
 *
 * <p>As Jena's error handler it gets the start of a token as line and its end as column.
 */
class Faults implements ErrorHandler, TokenFaults {

    private final SourceFile file;
    private String text;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<String> unsettled = new ArrayList<>(1);
    private final Map<RuleInfo, Map<String, Repeated>> repeated = new LinkedHashMap<>();
    private TermStructure structure = new TermStructure();

    /** A fault that is reported once, however often it occurs. */
    private static final class Repeated {
        private final Diagnostic.Builder first;
        private int more;

        private Repeated(Diagnostic.Builder first) {
            this.first = first;
        }
    }

    Faults(SourceFile file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The text that is being read from now on, and to which offsets belong. */
    void turnTo(String another) {
        text = another;
    }

    /** The structure that is being read from now on. */
    void follow(TermStructure current) {
        structure = current;
    }

    /** Everything that was found. */
    List<Diagnostic> found() {
        List<Diagnostic> all = new ArrayList<>(found);
        for (Map<String, Repeated> ofRule : repeated.values()) {
            for (Repeated one : ofRule.values()) {
                if (one.more > 0) {
                    one.first.note("the same happens at " + one.more + (one.more == 1 ? " more place" : " more places")
                            + " in this file");
                }
                all.add(one.first.build());
            }
        }
        all.sort(null);
        return all;
    }

    /** Takes over what was found in a portion of the same text, which comes after all that was found here. */
    void addAll(Faults later) {
        found.addAll(later.found);
        later.repeated.forEach((rule, byKey) -> byKey.forEach((key, one) -> {
            Repeated known =
                    repeated.computeIfAbsent(rule, any -> new LinkedHashMap<>()).putIfAbsent(key, one);
            if (known != null) {
                known.more += one.more + 1;
            }
        }));
    }

    int count() {
        return found.size();
    }

    String text() {
        return text;
    }

    Span span(long start, long end) {
        Lines lines = file.lines();
        int from = (int) Math.min(start, text.length());
        int to = (int) Math.min(Math.max(end, from), text.length());
        return Span.of(file, lines.position(from), lines.position(to));
    }

    /** The text between two offsets, as a message quotes it: on one line, and not too long. */
    String quote(long start, long end) {
        String whole = text.substring((int) Math.min(start, text.length()), (int) Math.min(end, text.length()))
                .replaceAll("\\s+", " ");
        return whole.length() <= 60 ? whole : whole.substring(0, 57) + "...";
    }

    /** Takes a finished finding. */
    void add(Diagnostic.Builder finding) {
        found.add(finding.build());
    }

    /** Takes a finding that is to be reported once for each {@code key}. */
    void addOnce(RuleInfo rule, String key, Diagnostic.Builder finding) {
        Repeated known =
                repeated.computeIfAbsent(rule, one -> new LinkedHashMap<>()).get(key);
        if (known == null) {
            repeated.get(rule).put(key, new Repeated(finding));
        } else {
            known.more++;
        }
    }

    // ---- From Jena's parser, about the token between two offsets

    @Override
    public void warning(String message, long start, long end) {
        if (message.startsWith("Unwise IRI")) {
            return;
        }
        if (message.startsWith("Bad IRI") || message.startsWith("Relative IRI")) {
            add(Diagnostic.of(
                            SyntaxRule.BAD_IRI.id(),
                            Severity.WARNING,
                            IriWording.of(message, quote(start, end)),
                            span(start, end))
                    .label("breaks the rules of its scheme")
                    .help(SyntaxRule.BAD_IRI.help()));
        } else if (message.startsWith("Language not valid")) {
            String tag = message.substring(message.indexOf(':') + 1).strip();
            add(Diagnostic.of(
                    SyntaxRule.BAD_LANGUAGE_TAG,
                    "'" + tag + "' is not a language tag",
                    span(end - tag.length() - 1, end)));
        } else {
            add(Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, span(start, end)));
        }
    }

    /** An IRI that cannot be one. */
    void addIri(String message, long start, long end) {
        add(Diagnostic.of(SyntaxRule.BAD_IRI, message, span(start, end)).label("not an IRI"));
    }

    @Override
    public void error(String message, long start, long end) {
        warning(message, start, end);
    }

    @Override
    public void fatal(String message, long start, long end) {
        add(new FaultWording(this, structure, (int) start, (int) end).of(message));
        throw new Halt((int) start, (int) end, false);
    }

    /** A literal stands where a subject should; it can only be the first term of its statement. */
    Halt literalSubject() {
        int start = Math.max(0, structure.statementStart());
        int end = TokenExtent.endOfLine(text, start);
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            end = TokenExtent.endOfString(text, start);
        } else {
            end = Math.min(end, nextBlank(start));
        }
        add(Diagnostic.of(SyntaxRule.SYNTAX_ERROR, "a literal cannot be a subject", span(start, end))
                .label("a subject is an IRI or a blank node")
                .help("Turn the statement round, or give the thing an IRI."));
        return new Halt(start, end, false);
    }

    private int nextBlank(int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    // ---- From the tokenizer

    /** IRIs are looked at again once they are read, and a replacement character may have been meant. */
    @Override
    public void inToken(String message) {
        if (matters(message)) {
            unsettled.add(message);
        }
    }

    static boolean matters(String message) {
        return !message.contains("IRI") && !message.contains("replacement character");
    }

    @Override
    public void settle(int start, int end) {
        if (!unsettled.isEmpty()) {
            String message = unsettled.get(0);
            unsettled.clear();
            add(Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, span(start, end)));
        }
    }

    @Override
    public Halt brokenToken(String message, int start, int reached) {
        unsettled.clear();
        BrokenToken broken = BrokenToken.of(message, text, start, reached);
        add(broken.describe(this));
        return new Halt(start, broken.resumeFrom(), true);
    }
}
