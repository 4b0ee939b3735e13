package org.turtleproof.serve.page;

import java.util.List;
import org.turtleproof.serve.content.About;
import org.turtleproof.serve.content.Prominent;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.content.ServedQuestion;

/**
 * What a stranger sees first.
 *
 * @param about the dataset
 * @param counts how much there is of what
 * @param questions some questions it answers
 * @param questionCount how many there are
 * @param ways where to go on
 * @param prominent what most claims are about
 * @param identity of the release, in full
 * @param stances every way a source may put a claim
 */
public record StartPage(
        About about,
        List<Count> counts,
        List<ServedQuestion> questions,
        int questionCount,
        List<Way> ways,
        List<Prominent> prominent,
        String identity,
        List<Reference> stances) {

    /**
     * A number and what it counts.
     *
     * @param number 0 or more
     * @param what plural noun
     * @param href where these are shown
     */
    public record Count(long number, String what, String href) {}

    /**
     * A place to go on.
     *
     * @param label what it is called
     * @param text what is there
     * @param href where it is
     */
    public record Way(String label, String text, String href) {}
}
