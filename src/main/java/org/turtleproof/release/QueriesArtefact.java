package org.turtleproof.release;

import java.io.IOException;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;

/** {@code queries/<kind>/<id>.rq}: questions, policy, rules and views, byte for byte as they were proven. */
final class QueriesArtefact implements Artefact {

    static final String MEDIA_TYPE = "application/sparql-query";

    static String path(QueryFile query) {
        return "queries/" + query.kind().folder() + "/" + query.id() + ".rq";
    }

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        for (QueryKind kind : QueryKind.values()) {
            for (QueryFile query : content.kb().queries(kind)) {
                String title =
                        query.header("question").or(() -> query.header("title")).orElse(query.id());
                folder.add(path(query), title, MEDIA_TYPE, query.file().open()::transferTo);
            }
        }
    }
}
