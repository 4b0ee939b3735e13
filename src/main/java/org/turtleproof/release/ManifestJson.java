package org.turtleproof.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.turtleproof.source.Sha256;

/** The one way in which a manifest becomes bytes, and back. */
final class ManifestJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ManifestJson() {}

    /** The manifest with a fresh seal, as UTF-8 with LF at the end. */
    static byte[] write(ReleaseManifest manifest) {
        return bytes(manifest.sealed(Optional.of(seal(manifest))));
    }

    /**
     * Reads a manifest that must be exactly as {@link #write} would have it.
     *
     * @throws MalformedManifestException in words for people, when it is not
     */
    static ReleaseManifest read(byte[] bytes) throws MalformedManifestException {
        ReleaseManifest manifest;
        try {
            manifest = MAPPER.readValue(bytes, ReleaseManifest.class);
        } catch (IOException e) {
            throw new MalformedManifestException("is not the JSON of a manifest");
        }
        if (manifest == null || manifest.seal().isEmpty()) {
            throw new MalformedManifestException("has no seal");
        }
        if (!ReleaseManifest.FORMAT.equals(manifest.format())) {
            throw new MalformedManifestException(
                    "is of format " + manifest.format() + ", not " + ReleaseManifest.FORMAT);
        }
        if (!manifest.seal().equals(Optional.of(seal(manifest))) || !Arrays.equals(bytes, bytes(manifest))) {
            throw new MalformedManifestException("was edited: its seal does not fit");
        }
        return manifest;
    }

    private static String seal(ReleaseManifest manifest) {
        return Sha256.of(bytes(manifest.sealed(Optional.empty())));
    }

    private static byte[] bytes(ReleaseManifest manifest) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = MAPPER.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        try {
            return (writer.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
