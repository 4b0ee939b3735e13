package org.turtleproof.serve;

import org.turtleproof.serve.content.ClaimReading;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.DocumentReading;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;

/**
 * What was read, and how much of it is cited.
 *
 * @param path its path
 * @param pages renders it
 */
record DocumentsEndpoint(String path, Pages pages) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Content content = snapshot.content();
        DocumentReading documents = new DocumentReading(content, new ClaimReading(content, PassageTexts.NONE));
        return pages.render("documents", Frame.of("Documents", path, content), "documents", documents.all())
                .ofRelease("html");
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
