package org.turtleproof.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.turtleproof.source.Sha256;

/** A digest of all that an outcome depends on, fed one labelled value after the other. */
final class ProofKey {

    private final MessageDigest digest = Sha256.start();

    /** Adds a value under a label; both go in with their lengths, so that no two lists of values look alike. */
    ProofKey add(String label, String value) {
        add(label.getBytes(StandardCharsets.UTF_8));
        add(value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(byte[] bytes) {
        int length = bytes.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        digest.update(bytes);
    }

    /** The key, 64 lower-case hexadecimal digits; nothing can be added after it. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
