package org.turtleproof.bench.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The text of a document of invented words, one sentence for each passage that is cited of it. */
final class CitedText {

    private static final String[] SYLLABLES = {
        "ba", "dor", "é", "fi", "gal", "ko", "lun", "mé", "nor", "po", "ri", "sü", "ta", "vel", "𝔷a"
    };
    private static final int WORDS = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final MessageDigest sha256;
    private int codePoints;

    CitedText(Random random, int sentences) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < sentences; i++) {
            String sentence = sentence(random);
            int end = codePoints + sentence.codePointCount(0, sentence.length());
            passages.add(new Passage(codePoints, end, digest(sentence)));
            text.append(sentence).append('\n');
            codePoints = end + 1;
        }
    }

    /**
     * A sentence's place and digest.
     *
     * @param start in code points from 0
     * @param end exclusive
     * @param sha256 of its UTF-8 bytes, in hexadecimal digits
     */
    record Passage(int start, int end, String sha256) {}

    String text() {
        return text.toString();
    }

    String sha256() {
        return digest(text());
    }

    int codePoints() {
        return codePoints;
    }

    Passage passage(int number) {
        return passages.get(number);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            sentence.append(word == 0 ? "" : " ");
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return sentence.append('.').toString();
    }

    private String digest(String of) {
        return HexFormat.of().formatHex(sha256.digest(of.getBytes(StandardCharsets.UTF_8)));
    }
}
