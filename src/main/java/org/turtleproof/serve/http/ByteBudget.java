package org.turtleproof.serve.http;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes all clients together may keep the server holding for them at one time. */
public final class ByteBudget {

    private final long total;
    private final AtomicLong left;

    /** A budget of so many bytes. */
    public ByteBudget(long total) {
        this.total = total;
        this.left = new AtomicLong(total);
    }

    /** Takes so many bytes, or none at all when fewer are left. */
    public boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    /** Gives back what was taken. */
    public void give(long bytes) {
        left.addAndGet(bytes);
    }

    /** How many bytes are taken now. */
    public long taken() {
        return total - left.get();
    }
}
