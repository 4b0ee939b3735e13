package org.turtleproof.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turtleproof.serve.http.Request;

/**
 * Where an address of the server lies in a static site.
 *
 * @param file relative to the folder of the site, with {@code /}
 */
record SiteAddress(String file) {

    private static final Map<String, String> NAMED = Map.of(
            "/", "index.html",
            "/data?default", "facts.ttl",
            "/.well-known/void", "void.ttl");
    private static final Pattern PAGE =
            Pattern.compile("/(timeline|disagreements|documents|guide|ontology|shapes|query)");
    private static final Pattern QUESTION = Pattern.compile("/query\\?id=([\\w-]+)");
    private static final Pattern ASSET = Pattern.compile("/((?:assets|webjars)/[\\w@./-]+)");
    private static final Pattern DESCRIPTION = Pattern.compile("/doc/([\\w%./-]+?)(\\.(?:ttl|nt|rdf|jsonld))?");
    private static final Pattern TERM = Pattern.compile("/term/([\\w%.:/-]+)");

    /** The place of an address; empty when only a server can answer it. */
    static Optional<SiteAddress> of(String address) {
        if (NAMED.containsKey(address)) {
            return Optional.of(new SiteAddress(NAMED.get(address)));
        }
        return first(PAGE, address, "$1.html")
                .or(() -> first(QUESTION, address, "query/$1.html"))
                .or(() -> first(ASSET, address, "$1"))
                .or(() -> description(address))
                .or(() -> first(TERM, address, "term/$1.html"))
                .filter(place -> !place.file().contains(".."));
    }

    private static Optional<SiteAddress> description(String address) {
        Matcher match = DESCRIPTION.matcher(address);
        return match.matches()
                ? Optional.of(
                        new SiteAddress("doc/" + match.group(1) + (match.group(2) == null ? ".html" : match.group(2))))
                : Optional.empty();
    }

    private static Optional<SiteAddress> first(Pattern pattern, String address, String file) {
        Matcher match = pattern.matcher(address);
        return match.matches()
                ? Optional.of(new SiteAddress(
                        match.replaceFirst(file).replace(':', '-').replace('%', '_')))
                : Optional.empty();
    }

    /** How many folders down it lies. */
    int depth() {
        return (int) file.chars().filter(c -> c == '/').count();
    }

    /** The request for an address, by somebody who reads pages. */
    static Request request(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (parts.length == 2) {
            String[] pair = parts[1].split("=", 2);
            parameters.put(
                    pair[0], List.of(pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : ""));
        }
        String path = URLDecoder.decode(parts[0].replace("+", "%2B"), StandardCharsets.UTF_8);
        return new Request("GET", path, parameters, Map.of("accept", "text/html, */*;q=0.5"), new byte[0]);
    }
}
