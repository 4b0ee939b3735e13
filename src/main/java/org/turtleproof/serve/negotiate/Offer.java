package org.turtleproof.serve.negotiate;

import java.util.List;
import java.util.Locale;

/**
 * One representation that a client may get.
 *
 * @param label the name people know it by
 * @param extension file extension without dot; also the value of {@code ?format=}
 * @param mediaType without parameters
 * @param aliases other media types that mean the same
 */
public record Offer(String label, String extension, String mediaType, List<String> aliases) {

    /** A page for people. */
    public static final Offer HTML = new Offer("HTML", "html", "text/html", List.of("application/xhtml+xml"));

    public Offer {
        aliases = List.copyOf(aliases);
    }

    /** An offer without aliases. */
    public static Offer of(String label, String extension, String mediaType) {
        return new Offer(label, extension, mediaType, List.of());
    }

    /** The value of {@code Content-Type}: text is UTF-8, and says so. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Whether a person or program that says {@code name} means this offer. */
    public boolean isCalled(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return extension.equals(wanted)
                || mediaType.equals(wanted)
                || aliases.contains(wanted)
                || label.toLowerCase(Locale.ROOT).equals(wanted);
    }
}
