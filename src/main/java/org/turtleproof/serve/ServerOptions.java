package org.turtleproof.serve;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.turtleproof.serve.http.AccessLog;
import org.turtleproof.serve.http.Limits;

/**
 * Where and how a server serves.
 *
 * @param host the address it binds to
 * @param port 0 for any free one
 * @param limits how much it does
 * @param documents the folder that holds the cited documents
 * @param accessLog tells of each request; absent when nobody wants to know
 * @param review proves posted data; absent when that is not offered
 */
public record ServerOptions(
        String host,
        int port,
        Limits limits,
        Optional<Path> documents,
        Optional<AccessLog> accessLog,
        Optional<Review> review) {

    /** The port unless told otherwise. */
    public static final int PORT = 3330;

    /** The host unless told otherwise: this machine alone. */
    public static final String HOST = "127.0.0.1";

    /** This machine alone, at the usual port, without documents and without log. */
    public static final ServerOptions STANDARD =
            new ServerOptions(HOST, PORT, Limits.STANDARD, Optional.empty(), Optional.empty(), Optional.empty());

    public ServerOptions {
        Objects.requireNonNull(host);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(documents);
        Objects.requireNonNull(accessLog);
        Objects.requireNonNull(review);
    }

    /** The same at another port. */
    public ServerOptions port(int other) {
        return new ServerOptions(host, other, limits, documents, accessLog, review);
    }

    /** The same bound to another address. */
    public ServerOptions host(String other) {
        return new ServerOptions(other, port, limits, documents, accessLog, review);
    }

    /** The same within other limits. */
    public ServerOptions limits(Limits other) {
        return new ServerOptions(host, port, other, documents, accessLog, review);
    }

    /** The same with documents. */
    public ServerOptions documents(Path folder) {
        return new ServerOptions(host, port, limits, Optional.of(folder), accessLog, review);
    }

    /** The same with a log of requests. */
    public ServerOptions accessLog(AccessLog log) {
        return new ServerOptions(host, port, limits, documents, Optional.of(log), review);
    }

    /** The same with a way to prove posted data. */
    public ServerOptions review(Review reviewer) {
        return new ServerOptions(host, port, limits, documents, accessLog, Optional.of(reviewer));
    }
}
