package org.turtleproof.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The one of several texts that people are shown. */
public final class PreferredText {

    private static final Comparator<Node> FIRST =
            Comparator.comparing(PreferredText::foreignness).thenComparing(Node::getLiteralLexicalForm);

    private PreferredText() {}

    /** The first literal: English before what is not tagged, before the rest by language and wording. */
    public static Optional<String> of(Collection<Node> texts) {
        return texts.stream().filter(Node::isLiteral).min(FIRST).map(Node::getLiteralLexicalForm);
    }

    private static String foreignness(Node text) {
        String language = text.getLiteralLanguage();
        return language.equals("en") ? "" : language.isEmpty() ? "!" : "~" + language;
    }
}
