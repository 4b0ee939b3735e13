package org.turtleproof.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the compiler as it was built, such as {@code 0.1.0}. */
public final class CompilerVersion {

    private static final String RESOURCE = "/org/turtleproof/version.properties";

    private CompilerVersion() {}

    /** The version, without the compiler's name. */
    public static String text() {
        try (InputStream in = CompilerVersion.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
