package org.turtleproof.serve.content;

import java.util.Optional;

/**
 * A thing that is mentioned: what to call it and where it is shown.
 *
 * @param iri its full name; empty for a blank node
 * @param name its prefixed name, or the full one when no prefix fits
 * @param label what people call it in English
 * @param labelFr what people call it in French, when that differs
 * @param href where it is shown; empty when there is no safe place to go
 */
public record Reference(String iri, String name, String label, Optional<String> labelFr, Optional<String> href) {

    /** The last part of its name, for style classes and sorting. */
    public String local() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** Whether it is shown on another server. */
    public boolean isElsewhere() {
        return href.filter(target -> target.startsWith("http")).isPresent();
    }
}
