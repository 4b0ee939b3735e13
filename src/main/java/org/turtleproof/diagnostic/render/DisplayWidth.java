package org.turtleproof.diagnostic.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many cells of a terminal a text takes: two for wide and full-width characters of Unicode's annex 11 and for emoji,
 * none for combining marks and format characters.
 */
final class DisplayWidth {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIATION = 0xFE0F;

    /** First and last code points of the wide ranges, ascending. */
    private static final List<Integer> WIDE = List.of(
            0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD,
            0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
            0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5,
            0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C,
            0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B,
            0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4C6,
            0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0,
            0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191,
            0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
            0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF,
            0x1F53D, 0x1F54B, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680,
            0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
            0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD);

    private DisplayWidth() {}

    /** The cells that a text takes, which must hold no control characters. */
    static int of(String text) {
        int[] offsets = offsets(text);
        return offsets[offsets.length - 1];
    }

    /** For each code point, and for the end, the cells before it. */
    static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int next = 0;
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            int[] codePoints = cluster.group().codePoints().toArray();
            boolean pictogram =
                    codePoints.length > 1 && Arrays.stream(codePoints).anyMatch(DisplayWidth::makesPictogram);
            for (int i = 0; i < codePoints.length; i++) {
                int cells = pictogram ? (i == 0 ? 2 : 0) : cells(codePoints[i]);
                offsets[next + 1] = offsets[next] + cells;
                next++;
            }
        }
        return offsets;
    }

    private static boolean makesPictogram(int codePoint) {
        boolean flag = codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        boolean joinsEmoji = codePoint >= 0x1F000;
        return codePoint == EMOJI_VARIATION || flag || skinTone || joinsEmoji && isWide(codePoint);
    }

    private static int cells(int codePoint) {
        if (codePoint == ZERO_WIDTH_JOINER || codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return 0;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        int found = Collections.binarySearch(WIDE, codePoint);
        int insertion = -found - 1;
        return found >= 0 || insertion % 2 == 1;
    }
}
