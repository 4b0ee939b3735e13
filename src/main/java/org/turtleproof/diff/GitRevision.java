package org.turtleproof.diff;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/**
 * The knowledge base that a folder held at a revision of its git repository, read from git's own store: nothing is checked out.
 *
 * @param folder a folder inside the repository
 * @param revision anything that git takes for a commit, such as {@code HEAD~1}
 */
record GitRevision(Path folder, String revision) {

    /** Its files; empty when the folder is in no repository or the revision is unknown there. */
    Optional<SourceTree> read() throws IOException {
        Optional<byte[]> commit =
                git(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"), List.of());
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        List<String> listing = new ArrayList<>(
                List.of("ls-tree", "-r", "-z", text(commit.get()).strip(), "--"));
        listing.addAll(SourceTree.FOLDERS);
        List<Entry> entries = new ArrayList<>();
        for (String line : text(git(listing, List.of()).orElse(new byte[0])).split("\0")) {
            Entry.parse(line).ifPresent(entries::add);
        }
        return Optional.of(new SourceTree(files(entries)));
    }

    private record Entry(String blob, String name) {

        /** {@code mode SP type SP object TAB name}; links, submodules and hidden files are passed over. */
        static Optional<Entry> parse(String line) {
            int tab = line.indexOf('\t');
            String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
            if (words.length != 3 || !words[0].startsWith("100") || !words[1].equals("blob")) {
                return Optional.empty();
            }
            String name = line.substring(tab + 1);
            return name.substring(name.lastIndexOf('/') + 1).startsWith(".")
                    ? Optional.empty()
                    : Optional.of(new Entry(words[2], name));
        }
    }

    private List<SourceFile> files(List<Entry> entries) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        byte[] answer = git(
                        List.of("cat-file", "--batch"),
                        entries.stream().map(Entry::blob).toList())
                .orElseThrow(() -> new IOException(folder + ": git cannot read its own objects"));
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(answer))) {
            for (Entry entry : entries) {
                byte[] content = new byte[size(in)];
                in.readFully(content);
                in.readByte();
                files.add(SourceFile.of(entry.name(), content));
            }
        }
        return files;
    }

    /** The header before each object: {@code object SP type SP size LF}. */
    private static int size(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            header.append((char) c);
        }
        return Integer.parseInt(header.substring(header.lastIndexOf(" ") + 1));
    }

    /** Runs git, without a shell, and gives its answer; empty when it fails. */
    private Optional<byte[]> git(List<String> arguments, List<String> input) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread writer = new Thread(() -> feed(process, input), "git-input");
        writer.start();
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            byte[] answer = in.readAllBytes();
            writer.join();
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was at work", e);
        }
    }

    private static void feed(Process process, List<String> lines) {
        try (OutputStream out = process.getOutputStream()) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            // git has ended and its exit status says why.
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
