package org.turtleproof.serve;

import org.turtleproof.serve.content.ClaimReading;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.Disputes;
import org.turtleproof.serve.content.PassageTexts;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;

/**
 * Where sources deny or contradict one another.
 *
 * @param path its path
 * @param pages renders it
 * @param texts the words of passages, for those who have the documents
 */
record DisagreementsEndpoint(String path, Pages pages, PassageTexts texts) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Content content = snapshot.content();
        Disputes disputes = new Disputes(content, new ClaimReading(content, texts));
        return pages.render("disagreements", Frame.of("Disagreements", path, content), "disputes", disputes.all())
                .ofRelease("html");
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
