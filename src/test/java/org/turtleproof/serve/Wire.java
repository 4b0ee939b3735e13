package org.turtleproof.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection whose bytes a test writes itself.
 *
 * @param socket waits 20 seconds for an answer, no longer
 */
record Wire(Socket socket) implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    static Wire to(KnowledgeServer server) throws IOException {
        return to(server, 0);
    }

    /** One that takes no more of an answer at once than so many bytes; 0 for as many as usual. */
    static Wire to(KnowledgeServer server, int window) throws IOException {
        Socket socket = new Socket();
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        return new Wire(socket);
    }

    Wire send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return this;
    }

    /** All that comes until the server hangs up. */
    String rest() throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException reset) {
            return "";
        }
    }

    /** What comes back for these bytes until the server hangs up. */
    static String answer(KnowledgeServer server, String request) throws IOException {
        try (Wire wire = to(server)) {
            wire.send(request).socket().shutdownOutput();
            return wire.rest();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
