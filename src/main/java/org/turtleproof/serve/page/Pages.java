package org.turtleproof.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.negotiate.Offer;

/** Renders pages by the templates that were compiled with the server. */
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.turtleproof.serve.page.template");

    /** A page by its template, the frame as {@code frame} and the rest under the name given. */
    public Answer render(String template, Frame frame, String name, Object value) {
        return render(template, Map.of("frame", frame, name, value));
    }

    private Answer render(String template, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", values, out);
        return Answer.ok(Offer.HTML.contentType(), out.toByteArray());
    }

    /** The page of a problem. */
    public Answer problem(Problem problem, Content content) {
        return render("problem", Frame.of(problem.title(), "", content), "problem", problem);
    }
}
