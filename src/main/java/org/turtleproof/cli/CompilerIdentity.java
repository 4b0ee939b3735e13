package org.turtleproof.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.turtleproof.source.CompilerVersion;

/**
 * Which compiler this is, down to the build and the Java it runs on.
 *
 * <p>A jar is known by path, size and time, as the Java machine knows the jar that an archive of classes was made from; to digest
 * its sixty megabytes would take longer than all else that a run with nothing to prove has to do. Classes that lie in folders
 * change one by one, so a compiler made of them has no identity.
 */
final class CompilerIdentity {

    private CompilerIdentity() {}

    /** The identity of what is running; absent when it does not run from one jar. */
    static Optional<String> own() {
        CodeSource code = CompilerIdentity.class.getProtectionDomain().getCodeSource();
        try {
            return code == null
                    ? Optional.empty()
                    : of(Path.of(code.getLocation().toURI()));
        } catch (URISyntaxException | IOException unknown) {
            return Optional.empty();
        }
    }

    /** The identity of a compiler in a jar; absent when it is none. */
    static Optional<String> of(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                CompilerVersion.text(),
                jar.toRealPath().toString(),
                Long.toString(Files.size(jar)),
                Files.getLastModifiedTime(jar).toInstant().toString(),
                Runtime.version().toString()));
    }
}
