package org.turtleproof.diagnostic.render;

import org.turtleproof.diagnostic.Severity;

/** How the parts of a report are set off: by colours of a terminal, or not at all. */
public enum Palette {
    /** Text only. */
    PLAIN {
        @Override
        String paint(Ink ink, String text) {
            return text;
        }
    },
    /** Colours by ANSI escape sequences (ECMA-48, Select Graphic Rendition). */
    ANSI {
        @Override
        String paint(Ink ink, String text) {
            return text.isEmpty() ? text : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
        }
    };

    /** What a stretch of a report is. */
    enum Ink {
        ERROR("1;31"),
        WARNING("1;33"),
        INFO("1;36"),
        GOOD("1;32"),
        STRONG("1"),
        FRAME("1;34");

        private final String code;

        Ink(String code) {
            this.code = code;
        }

        static Ink of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFO;
            };
        }
    }

    abstract String paint(Ink ink, String text);
}
