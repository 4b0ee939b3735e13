package org.turtleproof.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.serve.content.Content;

/**
 * What surrounds every page.
 *
 * @param title of the page
 * @param site title of the dataset
 * @param menu the main places
 * @param formats the same as data
 * @param scripts addresses of scripts, all on this server
 * @param styles addresses of further styles, all on this server
 * @param release enough of the release's identity to recognise it
 * @param version of the dataset
 * @param license IRI of the licence
 * @param notice something every reader should know now
 */
public record Frame(
        String title,
        String site,
        List<Entry> menu,
        List<Format> formats,
        List<String> scripts,
        List<String> styles,
        String release,
        Optional<String> version,
        Optional<String> license,
        Optional<String> notice) {

    /**
     * A place in the menu.
     *
     * @param label what it is called
     * @param href where it is
     * @param active whether the page is there
     */
    public record Entry(String label, String href, boolean active) {}

    /**
     * A representation for machines.
     *
     * @param label what it is called
     * @param mediaType without parameters
     * @param href where it is
     */
    public record Format(String label, String mediaType, String href) {}

    private static final List<Entry> MENU = List.of(
            new Entry("Timeline", "/timeline", false),
            new Entry("Disagreements", "/disagreements", false),
            new Entry("Documents", "/documents", false),
            new Entry("Ontology", "/ontology", false),
            new Entry("Query", "/query", false));

    public Frame {
        menu = List.copyOf(menu);
        formats = List.copyOf(formats);
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /** The frame of a page without formats. */
    public static Frame of(String title, String path, Content content) {
        List<Entry> menu = MENU.stream()
                .map(entry ->
                        new Entry(entry.label(), entry.href(), entry.href().equals(path)))
                .toList();
        return new Frame(
                title,
                content.about().title(),
                menu,
                List.of(),
                List.of("/assets/search.js"),
                List.of(),
                content.release().shortIdentity(),
                content.about().version(),
                content.about().license(),
                content.notice());
    }

    /** The same with links to data. */
    public Frame formats(List<Format> other) {
        return new Frame(title, site, menu, other, scripts, styles, release, version, license, notice);
    }

    /** The same with a further script. */
    public Frame script(String address) {
        List<String> more = new ArrayList<>(scripts);
        more.add(address);
        return new Frame(title, site, menu, formats, more, styles, release, version, license, notice);
    }

    /** The same with a further style sheet. */
    public Frame style(String address) {
        List<String> more = new ArrayList<>(styles);
        more.add(address);
        return new Frame(title, site, menu, formats, scripts, more, release, version, license, notice);
    }

    /** The title of the dataset up to its first colon. */
    public String shortSite() {
        return site.split(":", 2)[0];
    }
}
