package org.turtleproof.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.turtleproof.source.Sha256;

/**
 * A dataset in the one form that all equal datasets share: canonical N-Quads by RDFC-1.0.
 *
 * <p>Two datasets are isomorphic exactly when their lines are equal.
 *
 * @param lines one canonical N-Quads statement each, with {@code " ."} and without line break, in code point order, no two
 *     alike
 * @param labels the canonical label of each blank node, without {@code _:}, such as {@code c14n0}
 */
public record CanonicalForm(List<String> lines, Map<Node, String> labels) {

    /** The canonical N-Quads document: every line ends with LF. */
    public String text() {
        int size = lines.stream().mapToInt(line -> line.length() + 1).sum();
        StringBuilder text = new StringBuilder(size);
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** SHA-256 of the document's UTF-8 bytes, 64 lower-case hexadecimal digits: the dataset's identity. */
    public String sha256() {
        MessageDigest digest = Sha256.start();
        for (String line : lines) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
