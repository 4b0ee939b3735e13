package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The static site of this repository's release, link by link. */
class StaticSiteIT {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final int ENTITIES = 1500;

    @Test
    void leadsNowhereThatIsNotThere(@TempDir Path release, @TempDir Path folder) throws IOException {
        int written;
        try (StaticSite site = new StaticSite(FlagshipRelease.build(release.resolve("release")))) {
            written = site.write(folder);
        }
        Set<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
        assertEquals(written, files.size());
        assertTrue(written > ENTITIES, written + " files");
        Map<Path, Set<String>> anchors = new HashMap<>();
        Map<Path, List<String>> links = new HashMap<>();
        for (Path page : files) {
            if (page.toString().endsWith(".html")) {
                String text = Files.readString(page).replace("&amp;", "&");
                anchors.put(page, found(ID, text).collect(Collectors.toCollection(HashSet::new)));
                links.put(page, found(LINK, text).distinct().toList());
            }
        }
        Set<String> broken = new TreeSet<>();
        links.forEach((page, targets) -> targets.stream()
                .filter(target -> !target.startsWith("https://") && !target.startsWith("http://"))
                .filter(target -> !leads(page, target, files, anchors))
                .forEach(target -> broken.add(folder.relativize(page) + " -> " + target)));
        assertTrue(
                broken.isEmpty(),
                () -> broken.size() + " broken links, such as\n"
                        + broken.stream().limit(20).collect(Collectors.joining("\n")));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static boolean leads(Path page, String target, Set<Path> files, Map<Path, Set<String>> anchors) {
        int hash = target.indexOf('#');
        String name = hash < 0 ? target : target.substring(0, hash);
        Path file = name.isEmpty() ? page : page.resolveSibling(name).normalize();
        return files.contains(file) && (hash < 0 || anchors.get(file).contains(target.substring(hash + 1)));
    }
}
