package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet, by the contrast that WCAG 2.2 asks of text (success criterion 1.4.3, level AA). */
class ContrastTest {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});");
    private static final double ENOUGH = 4.5;
    private static final double BADGE = 0.09;

    private static final List<String> GROUNDS = List.of("paper", "card", "accent-soft");
    private static final List<String> WORDS = List.of("ink", "soft", "accent");
    private static final List<String> TONES =
            List.of("asserted", "alleged", "denied", "pledged", "predicted", "hypothetical", "flag", "fact", "soft");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void letsTextBeRead(int scheme) throws IOException {
        Map<String, int[]> colours = colours(scheme);
        assertFalse(colours.isEmpty());
        for (String ground : GROUNDS) {
            for (String words : WORDS) {
                assertContrast(words + " on " + ground, colours.get(words), colours.get(ground));
            }
        }
        for (String tone : TONES) {
            for (String ground : List.of("paper", "card")) {
                int[] badge = mix(colours.get(tone), colours.get(ground));
                assertContrast(tone + " badge on " + ground, colours.get(tone), badge);
            }
        }
        assertContrast("a button", colours.get("card"), colours.get("accent"));
    }

    private static void assertContrast(String what, int[] words, int[] ground) {
        double one = luminance(words);
        double other = luminance(ground);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= ENOUGH, what + " has a contrast of " + contrast);
    }

    private static Map<String, int[]> colours(int scheme) throws IOException {
        try (InputStream css = Endpoint.class.getResourceAsStream("assets/style.css")) {
            Matcher roots = ROOT.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, int[]> colours = new LinkedHashMap<>();
            for (int block = 0; roots.find(); block++) {
                if (block == scheme) {
                    COLOUR.matcher(roots.group(1))
                            .results()
                            .forEach(one -> colours.put(one.group(1), rgb(one.group(2))));
                }
            }
            return colours;
        }
    }

    private static int[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new int[] {value >> 16, value >> 8 & 0xff, value & 0xff};
    }

    /** A badge has a little of its own colour behind it. */
    private static int[] mix(int[] tone, int[] ground) {
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(tone[i] * BADGE + ground[i] * (1 - BADGE));
        }
        return mixed;
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(int[] rgb) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = rgb[i] / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
