package org.turtleproof.serve.http;

/** How lines of the access log look. */
public enum LogFormat {
    /** For people: address, time, method, path, status, bytes, milliseconds. */
    TEXT,
    /** For machines: one JSON object on each line. */
    JSON
}
