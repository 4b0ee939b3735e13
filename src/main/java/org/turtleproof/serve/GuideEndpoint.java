package org.turtleproof.serve;

import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.MarkdownPage;
import org.turtleproof.serve.page.Pages;

/**
 * The page that leads people through the graph, where the release has one.
 *
 * @param path its path
 * @param pages renders it
 */
record GuideEndpoint(String path, Pages pages) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        String guide = snapshot.release()
                .guide()
                .orElseThrow(
                        () -> Problem.notFound("This release has no guide.").asException());
        return pages.render("guide", Frame.of("Guide", path, snapshot.content()), "page", MarkdownPage.of(guide))
                .ofRelease("html");
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
