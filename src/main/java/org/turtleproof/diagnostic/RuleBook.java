package org.turtleproof.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every rule that was in force, in the order of their ids; listed only when somebody asks, since finding where each is written
 * costs more than many a check.
 */
public final class RuleBook implements Iterable<RuleInfo> {

    private final Supplier<? extends Collection<RuleInfo>> source;
    private List<RuleInfo> rules;

    private RuleBook(Supplier<? extends Collection<RuleInfo>> source) {
        this.source = source;
    }

    /** These rules. */
    public static RuleBook of(Collection<RuleInfo> rules) {
        List<RuleInfo> known = List.copyOf(rules);
        return new RuleBook(() -> known);
    }

    /** The rules that {@code source} lists, which is asked at most once. */
    public static RuleBook from(Supplier<? extends Collection<RuleInfo>> source) {
        return new RuleBook(source);
    }

    /** These rules and more. */
    public RuleBook plus(Collection<RuleInfo> more) {
        return from(() -> Stream.concat(stream(), more.stream()).toList());
    }

    /** All of them. */
    public Stream<RuleInfo> stream() {
        return list().stream();
    }

    @Override
    public Iterator<RuleInfo> iterator() {
        return list().iterator();
    }

    private synchronized List<RuleInfo> list() {
        if (rules == null) {
            rules = source.get().stream()
                    .sorted(Comparator.comparing(RuleInfo::id))
                    .toList();
        }
        return rules;
    }
}
