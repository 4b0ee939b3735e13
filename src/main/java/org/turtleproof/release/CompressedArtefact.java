package org.turtleproof.release;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * {@code <path>.gz}: another artefact compressed, without time or name in the header and by a deflater of its own, so that the
 * bytes depend on nothing of the machine.
 *
 * @param path the artefact, which must have been written before
 */
record CompressedArtefact(String path) implements Artefact {

    private static final int BUFFER = 1 << 16;

    private static final int OS_UNKNOWN = 255;

    /** Twice as fast as the usual 6, for a third more bytes. */
    private static final int LEVEL = 3;

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        ReleaseFile plain = folder.file(path).orElseThrow();
        folder.add(
                path + ".gz", plain.title() + ", compressed", "application/gzip", out -> compress(folder, plain, out));
    }

    private static void compress(ReleaseFolder folder, ReleaseFile plain, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out, new Deflater(LEVEL, 15 + 16), BUFFER, false);
        gzip.setOS(OS_UNKNOWN);
        gzip.setModifiedTime(0);
        try (InputStream in = folder.open(plain)) {
            in.transferTo(gzip);
        }
        gzip.finish();
    }
}
