package org.turtleproof.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.turtleproof.serve.content.Content;
import org.turtleproof.serve.content.EventView;
import org.turtleproof.serve.content.Reference;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.page.Frame;
import org.turtleproof.serve.page.Pages;
import org.turtleproof.serve.page.TimelinePage;
import org.turtleproof.serve.page.TimelinePage.Choice;

/**
 * Everything that is dated, with filters that work without script.
 *
 * @param path its path
 * @param pages renders it
 */
record TimelineEndpoint(String path, Pages pages) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        Content content = snapshot.content();
        List<EventView> all = content.chronology().dated();
        List<EventView> shown = all.stream()
                .filter(event -> fits(request.parameter("kind"), event.kinds()))
                .filter(event -> fits(request.parameter("stance"), event.stances()))
                .filter(event -> fits(request.parameter("document"), event.documents()))
                .toList();
        TimelinePage page = new TimelinePage(
                shown,
                all.size(),
                content.chronology().undated(),
                choices(all, EventView::kinds, request.parameter("kind")),
                choices(all, EventView::stances, request.parameter("stance")),
                choices(all, EventView::documents, request.parameter("document")));
        return pages.render("timeline", Frame.of("Timeline", path, content), "page", page)
                .ofRelease("html");
    }

    private static boolean fits(Optional<String> wanted, List<Reference> has) {
        return wanted.isEmpty() || has.stream().anyMatch(one -> one.name().equals(wanted.get()));
    }

    private static List<Choice> choices(
            List<EventView> events, Function<EventView, List<Reference>> aspect, Optional<String> chosen) {
        return events.stream()
                .map(aspect)
                .flatMap(List::stream)
                .collect(java.util.stream.Collectors.groupingBy(
                        Function.identity(), java.util.LinkedHashMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .flatMap(entry -> Stream.of(new Choice(
                        entry.getKey().name(),
                        entry.getKey().label(),
                        entry.getValue(),
                        chosen.filter(entry.getKey().name()::equals).isPresent())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
