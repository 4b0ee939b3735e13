package org.turtleproof.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a proof told: one text for each report format that was asked for, in their order.
 *
 * @param texts the reports, encoded as UTF-8
 */
record Outcome(List<byte[]> texts) {

    Outcome {
        texts = List.copyOf(texts);
    }

    /** All of it in one piece, which {@link #of} reads. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(texts.size());
            for (byte[] text : texts) {
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The outcome that {@link #bytes} wrote.
     *
     * @throws IOException when they are no outcome
     */
    static Outcome of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<byte[]> texts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw new IOException("no outcome");
                }
                texts.add(in.readNBytes(length));
            }
            return new Outcome(texts);
        }
    }
}
