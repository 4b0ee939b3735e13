package org.turtleproof.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.source.Sha256;

/** The folder a release is being written to; it remembers size and digest of every file. */
final class ReleaseFolder {

    private final Path root;
    private final List<ReleaseFile> former;
    private final List<ReleaseFile> files = new ArrayList<>();

    ReleaseFolder(Path root) {
        this(root, List.of());
    }

    private ReleaseFolder(Path root, List<ReleaseFile> former) {
        this.root = root;
        this.former = former;
    }

    /** The same folder for one who writes beside others: what was written to those parts can be seen, what others write cannot. */
    ReleaseFolder part(List<ReleaseFolder> needed) {
        return new ReleaseFolder(
                root, needed.stream().flatMap(part -> part.files.stream()).toList());
    }

    /** Adds the files that were written to a part of it. */
    void add(ReleaseFolder part) {
        files.addAll(part.files);
    }

    /** The body of a file. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a new file to the disk itself, past all caches of the system. */
    void add(String path, String title, String mediaType, Body body) throws IOException {
        Path target = root.resolve(path);
        Files.createDirectories(target.getParent());
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            DigestOutputStream digested = new DigestOutputStream(Channels.newOutputStream(channel), Sha256.start());
            BufferedOutputStream out = new BufferedOutputStream(digested, 1 << 16);
            body.writeTo(out);
            out.flush();
            channel.force(true);
            String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            files.add(new ReleaseFile(path, title, mediaType, channel.size(), sha256));
        }
    }

    /** What has been written so far, in that order. */
    List<ReleaseFile> files() {
        return Stream.concat(former.stream(), files.stream()).toList();
    }

    /** What has been written under that path. */
    Optional<ReleaseFile> file(String path) {
        return files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Reads back what has been written. */
    InputStream open(ReleaseFile file) throws IOException {
        return Files.newInputStream(root.resolve(file.path()));
    }
}
