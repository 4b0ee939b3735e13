package org.turtleproof.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection to a server on this machine, which understands what HTTP/1.1 servers answer to a GET. */
final class Connection implements Closeable {

    private static final int OK = 200;
    private static final int HEXADECIMAL = 16;
    private static final int PATIENCE = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String path;

    Connection(int port, String path) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(PATIENCE);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
        this.path = path;
    }

    /**
     * Asks a query and reads the whole answer.
     *
     * @return how many bytes the answer has
     * @throws IOException when it is not answered with 200
     */
    long ask(String query) throws IOException {
        String request = "GET " + path + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).trim());
            } else if (lower.startsWith("transfer-encoding:") && lower.endsWith("chunked")) {
                chunked = true;
            }
        }
        long read = chunked ? chunks() : skip(length);
        if (Integer.parseInt(status.split(" ")[1]) != OK) {
            throw new IOException(status + " to " + query);
        }
        return read;
    }

    private long chunks() throws IOException {
        long total = 0;
        for (long size = size(); size > 0; size = size()) {
            total += skip(size);
            line();
        }
        line();
        return total;
    }

    private long size() throws IOException {
        return Long.parseLong(line().split(";")[0].trim(), HEXADECIMAL);
    }

    private long skip(long length) throws IOException {
        if (length < 0) {
            throw new IOException("an answer of unknown length");
        }
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
