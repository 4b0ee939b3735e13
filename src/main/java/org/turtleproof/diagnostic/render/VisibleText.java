package org.turtleproof.diagnostic.render;

import java.util.Locale;

/** Text in which nothing can hide or command a terminal: control and invisible format characters are shown by name. */
final class VisibleText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private VisibleText() {}

    /** The text with every such character made visible, line breaks and tabs included. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString();
    }

    /** Appends one code point, made visible where need be. */
    static void append(StringBuilder shown, int codePoint) {
        if (codePoint < 0x20) {
            shown.appendCodePoint(CONTROL_PICTURES + codePoint);
        } else if (codePoint == 0x7F) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (isHidden(codePoint)) {
            shown.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // Joiners are ordinary spelling in many scripts and in emoji.
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
