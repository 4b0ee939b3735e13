package org.turtleproof.rdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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
 * @param dataset its statements, every blank node under its canonical label
 * @param labels the canonical label of each blank node, without {@code _:}, such as {@code c14n0}
 */
public record CanonicalForm(OrderedDataset dataset, Map<Node, String> labels) {

    /** Writes the canonical N-Quads document in UTF-8, line by line; {@code out} stays open. */
    public void writeTo(OutputStream out) throws IOException {
        CanonicalText.write(dataset.compact(), out);
    }

    /** The canonical N-Quads document: every line ends with LF. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeInMemory(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Its lines: one statement each, with {@code " ."} and without line break, in code point order, no two alike. */
    public List<String> lines() {
        return text().lines().toList();
    }

    /** SHA-256 of the document's UTF-8 bytes, 64 lower-case hexadecimal digits: the dataset's identity. */
    public String sha256() {
        DigestOutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.start());
        writeInMemory(new BufferedOutputStream(digested, 1 << 16));
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    private void writeInMemory(OutputStream out) {
        try {
            writeTo(out);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
