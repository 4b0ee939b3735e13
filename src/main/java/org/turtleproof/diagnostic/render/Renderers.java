package org.turtleproof.diagnostic.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report formats, in the order in which help lists them.
 *
 * @param all each under a name of its own
 */
public record Renderers(List<Renderer> all) {

    public Renderers {
        all = List.copyOf(all);
    }

    /** The formats of the house that need no RDF writer. */
    public static Renderers of(RenderOptions options) {
        return new Renderers(List.of(
                new HumanRenderer(options),
                new SarifRenderer(),
                new JsonLinesRenderer(options),
                new JUnitXmlRenderer(options),
                new GithubRenderer(options),
                new HtmlRenderer(options)));
    }

    /** These and one more. */
    public Renderers plus(Renderer renderer) {
        return new Renderers(Stream.concat(all.stream(), Stream.of(renderer)).toList());
    }

    /** The format of that name. */
    public Optional<Renderer> named(String name) {
        return all.stream().filter(renderer -> renderer.name().equals(name)).findFirst();
    }

    /** The names of all formats. */
    public List<String> names() {
        return all.stream().map(Renderer::name).toList();
    }
}
