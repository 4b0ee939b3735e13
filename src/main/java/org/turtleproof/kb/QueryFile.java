package org.turtleproof.kb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turtleproof.source.SourceFile;

/**
 * A query with the header that explains it.
 *
 * <p>The header is the run of {@code #} lines at the top: {@code # key: value}, continued by lines indented by two or
 * more blanks after the {@code #}.
 *
 * @param id the file name without extension
 * @param kind what it is for
 * @param file where it is written
 * @param header values by key, in the order of the file
 */
public record QueryFile(String id, QueryKind kind, SourceFile file, Map<String, String> header) {

    private static final Pattern ENTRY = Pattern.compile("#\\s?([a-z][a-z-]*):\\s*(.*)");
    private static final Pattern CONTINUED = Pattern.compile("#\\s{2,}(\\S.*)");

    /** Reads the header; the query itself is not parsed. */
    public static QueryFile of(QueryKind kind, SourceFile file) {
        Map<String, String> header = new LinkedHashMap<>();
        String key = null;
        for (String line : (Iterable<String>) file.text().lines()::iterator) {
            if (!line.startsWith("#")) {
                break;
            }
            Matcher entry = ENTRY.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (entry.matches()) {
                key = entry.group(1);
                header.put(key, entry.group(2).strip());
            } else if (key != null && continued.matches()) {
                header.merge(key, continued.group(1).strip(), (before, more) -> (before + " " + more).strip());
            }
        }
        return new QueryFile(file.stem(), kind, file, java.util.Collections.unmodifiableMap(header));
    }

    /** The value of a key of the header. */
    public Optional<String> header(String key) {
        return Optional.ofNullable(header.get(key)).filter(value -> !value.isBlank());
    }

    /** The query's text, header included. */
    public String text() {
        return file.text();
    }
}
