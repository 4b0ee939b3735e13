package org.turtleproof.serve.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Chooses among offers by an {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * @param offers in the server's own order of preference, which decides between equals
 */
public record Negotiator(List<Offer> offers) {

    /** Old clients of Java say {@code *} where they mean every type. */
    private static final Pattern ANYTHING = Pattern.compile("^\\*(?=\\s*(;|$))");

    public Negotiator {
        offers = List.copyOf(offers);
    }

    /**
     * The offer that the client wants most.
     *
     * @param accept the header; empty when the client sent none and takes anything
     * @return empty when the client accepts none of the offers
     */
    public Optional<Offer> choose(Optional<String> accept) {
        Optional<Offer> only = accept.isPresent() ? ofType(accept.get()) : Optional.empty();
        return only.isPresent() ? only : weigh(accept);
    }

    /** The first offer of exactly that type: who wants nothing else gets it. */
    private Optional<Offer> ofType(String type) {
        for (Offer offer : offers) {
            if (offer.mediaType().equals(type) || offer.aliases().contains(type)) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    private Optional<Offer> weigh(Optional<String> accept) {
        List<MediaRange> ranges =
                ranges(accept.filter(header -> !header.isBlank()).orElse("*/*"));
        Offer best = null;
        double bestQuality = 0;
        for (Offer offer : offers) {
            double quality = quality(offer, ranges);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The offer of that name, extension or media type. */
    public Optional<Offer> named(String name) {
        return offers.stream().filter(offer -> offer.isCalled(name)).findFirst();
    }

    private static double quality(Offer offer, List<MediaRange> ranges) {
        return Stream.concat(Stream.of(offer.mediaType()), offer.aliases().stream())
                .mapToDouble(type -> quality(MediaType.create(type), ranges))
                .max()
                .orElse(0);
    }

    /** The most specific range that fits decides, even when another would be kinder. */
    private static double quality(MediaType type, List<MediaRange> ranges) {
        int specificity = -1;
        double quality = 0;
        for (MediaRange range : ranges) {
            if (fits(range, type) && specificity(range) > specificity) {
                specificity = specificity(range);
                quality = range.get_q();
            }
        }
        return quality;
    }

    private static boolean fits(MediaRange range, MediaType type) {
        return (range.getType().equals("*") || range.getType().equalsIgnoreCase(type.getType()))
                && (range.getSubType().equals("*") || range.getSubType().equalsIgnoreCase(type.getSubType()));
    }

    private static int specificity(MediaRange range) {
        return range.getType().equals("*") ? 0 : range.getSubType().equals("*") ? 1 : 2;
    }

    /** What cannot be read of a header is passed over, as if the client had not said it. */
    private static List<MediaRange> ranges(String accept) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String part : accept.split(",")) {
            try {
                if (!part.isBlank()) {
                    ranges.addAll(new AcceptList(ANYTHING.matcher(part.strip()).replaceFirst("*/*"))
                            .entries().stream()
                                    .filter(range -> range.getType() != null && range.getSubType() != null)
                                    .toList());
                }
            } catch (RuntimeException unreadable) {
                // A range nobody can read is no wish.
            }
        }
        return ranges;
    }
}
