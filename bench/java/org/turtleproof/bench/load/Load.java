package org.turtleproof.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Asks a server for some seconds, over some connections at once, and says how fast it answered. */
public final class Load {

    /** How many queries there are when they are repeated. */
    private static final int REPEATED = 240;

    private static final double MILLION = 1e6;

    private Load() {}

    /** One answer: which kind of query it was, and how long it took. */
    private record Answered(int kind, long nanoseconds) {}

    /**
     * {@code PORT PATH DOCUMENTS CONNECTIONS SECONDS new|repeated FIRST}: prints, as {@code name=value} lines, how many queries were
     * answered and in how many seconds, the median and the 99th percentile in milliseconds, the median of each kind, and
     * the number of the next query that was not asked. {@code print DOCUMENTS FIRST COUNT} prints queries, one a line.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("print")) {
            QueryMix mix = new QueryMix(Long.parseLong(arguments[1]));
            long first = Long.parseLong(arguments[2]);
            for (long number = first; number < first + Long.parseLong(arguments[3]); number++) {
                System.out.println(mix.query(number));
            }
            return;
        }
        QueryMix mix = new QueryMix(Long.parseLong(arguments[2]));
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[6]));
        boolean repeated = arguments[5].equals("repeated");
        LongFunction<String> queries = mix::encoded;
        if (repeated) {
            List<String> known = new ArrayList<>();
            for (int number = 0; number < REPEATED; number++) {
                known.add(mix.encoded(number));
            }
            queries = number -> known.get((int) (number % REPEATED));
        }
        int connections = Integer.parseInt(arguments[3]);
        long seconds = Long.parseLong(arguments[4]);
        LongFunction<String> asked = queries;
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long began = System.nanoTime();
            long end = began + seconds * 1_000_000_000L;
            Callable<List<Answered>> client = () -> ask(arguments, asked, next, end);
            List<Future<List<Answered>>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(client));
            }
            List<Answered> answers = new ArrayList<>();
            for (Future<List<Answered>> one : running) {
                answers.addAll(one.get());
            }
            report(answers, (System.nanoTime() - began) / 1e9, next.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Answered> ask(String[] arguments, LongFunction<String> queries, AtomicLong next, long end)
            throws IOException {
        List<Answered> answers = new ArrayList<>();
        try (Connection connection = new Connection(Integer.parseInt(arguments[0]), arguments[1])) {
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                long number = next.getAndIncrement();
                String query = queries.apply(number);
                long asked = System.nanoTime();
                connection.ask(query);
                answers.add(new Answered((int) (number % QueryMix.kinds()), System.nanoTime() - asked));
            }
        }
        return answers;
    }

    private static void report(List<Answered> answers, double seconds, long next) {
        long[] all = answers.stream().mapToLong(Answered::nanoseconds).sorted().toArray();
        print("answers", all.length);
        print("seconds", seconds);
        print("p50", percentile(all, 50));
        print("p99", percentile(all, 99));
        for (int kind = 0; kind < QueryMix.kinds(); kind++) {
            int one = kind;
            print(
                    "kind" + kind,
                    percentile(
                            answers.stream()
                                    .filter(answer -> answer.kind() == one)
                                    .mapToLong(Answered::nanoseconds)
                                    .sorted()
                                    .toArray(),
                            50));
        }
        print("next", next);
    }

    /** In milliseconds; not a number when there are none. */
    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLION;
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.3f", value));
    }
}
