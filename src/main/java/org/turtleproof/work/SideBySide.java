package org.turtleproof.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pieces of work shared among all processors, of which each takes up the next piece when it is done with one.
 *
 * <p>A parallel stream deals its pieces out beforehand, on two processors in quarters, and one waits for the other at the end. What a
 * piece throws is thrown once all have stopped, and nothing more is taken up.
 */
public final class SideBySide {

    private SideBySide() {}

    /** Does all pieces from one number up to another. */
    public static void each(int from, int to, IntConsumer piece) {
        AtomicInteger next = new AtomicInteger(from);
        int hands = Math.min(to - from, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, hands).parallel().forEach(hand -> {
            boolean done = false;
            try {
                for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                    piece.accept(i);
                }
                done = true;
            } finally {
                if (!done) {
                    next.set(to);
                }
            }
        });
    }

    /** What the pieces from 0 up to a number come to, in their order. */
    public static <T> List<T> map(int count, IntFunction<T> piece) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
        each(0, count, i -> results.set(i, piece.apply(i)));
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(results.get(i));
        }
        return all;
    }

    /**
     * What is made of each item, in their order.
     *
     * @param shared whether the work on one item is itself shared among all processors; such items are taken one after another
     */
    public static <S, T> List<T> map(List<S> items, Predicate<S> shared, Function<S, T> piece) {
        List<T> small = map(items.size(), i -> shared.test(items.get(i)) ? null : piece.apply(items.get(i)));
        List<T> all = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            all.add(shared.test(items.get(i)) ? piece.apply(items.get(i)) : small.get(i));
        }
        return all;
    }

    /**
     * Does all pieces from one number up to another, and hands over what each comes to as soon as all before it have been.
     *
     * @param taker is called by one thread at a time
     */
    public static <T> void inOrder(int from, int to, IntFunction<T> piece, Consumer<T> taker) {
        Queue<T> queue = new Queue<>(to - from, taker);
        each(from, to, i -> queue.put(i - from, piece.apply(i)));
    }

    /** What came out of turn and waits for what comes before it. */
    private static final class Queue<T> {

        private final AtomicReferenceArray<T> waiting;
        private final Consumer<T> taker;
        private final ReentrantLock taking = new ReentrantLock();
        private final AtomicInteger next = new AtomicInteger();

        Queue(int length, Consumer<T> taker) {
            this.waiting = new AtomicReferenceArray<>(length);
            this.taker = taker;
        }

        void put(int index, T result) {
            waiting.set(index, result);
            // Looked at again after each release: what was put meanwhile found the lock taken.
            while (isReady() && taking.tryLock()) {
                try {
                    while (isReady()) {
                        taker.accept(waiting.getAndSet(next.get(), null));
                        next.incrementAndGet();
                    }
                } finally {
                    taking.unlock();
                }
            }
        }

        private boolean isReady() {
            int index = next.get();
            return index < waiting.length() && waiting.get(index) != null;
        }
    }
}
