package org.turtleproof.bench.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection to a server on this machine, which understands what HTTP/1.1 servers answer to a GET. */
final class Connection implements Closeable {

    private static final int OK = 200;
    private static final int HEXADECIMAL = 16;
    private static final int PATIENCE = 30_000;
    private static final String LENGTH = "Content-Length:";
    private static final String CODING = "Transfer-Encoding:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String path;

    /** What came and was not looked at yet lies between two offsets. */
    private final byte[] buffer = new byte[1 << 16];

    private int from;
    private int to;

    Connection(int port, String path) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(PATIENCE);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        this.path = path;
    }

    /**
     * Asks a query, which is encoded already, and reads the whole answer.
     *
     * @return how many bytes the answer has
     * @throws IOException when it is not answered with 200
     */
    long ask(String query) throws IOException {
        String request = "GET " + path + "?query=" + query
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.ISO_8859_1));
        String status = line();
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            } else if (header.regionMatches(true, 0, CODING, 0, CODING.length())) {
                chunked = header.strip().endsWith("chunked");
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
        return Long.parseLong(line().split(";")[0].strip(), HEXADECIMAL);
    }

    private long skip(long length) throws IOException {
        if (length < 0) {
            throw new IOException("an answer of unknown length");
        }
        long left = length;
        while (left > to - from) {
            left -= to - from;
            from = to;
            fill();
        }
        from += (int) left;
        return length;
    }

    private String line() throws IOException {
        int end = from;
        while (end == to || buffer[end] != '\n') {
            if (end == to) {
                int looked = end - from;
                fill();
                end = from + looked;
            } else {
                end++;
            }
        }
        String line = new String(buffer, from, end - from, StandardCharsets.ISO_8859_1);
        from = end + 1;
        return line.stripTrailing();
    }

    /** Has more come, and moves what was not looked at to the beginning. */
    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (to == buffer.length) {
            throw new IOException("a line of the answer is too long");
        }
        int count = in.read(buffer, to, buffer.length - to);
        if (count < 0) {
            throw new EOFException("the server hung up");
        }
        to += count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
