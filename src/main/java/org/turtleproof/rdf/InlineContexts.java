package org.turtleproof.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;

/** The refusal to load a JSON-LD context from anywhere: what a file means must not depend on what a host answers today. */
final class InlineContexts implements DocumentLoader {

    /** Options for one reading, under which only contexts within the document are known. */
    static JsonLdOptions options() {
        return new JsonLdOptions(new InlineContexts());
    }

    @Override
    public Document loadDocument(URI context, DocumentLoaderOptions options) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "the context <" + context + "> is not within the document, and nothing is loaded from elsewhere");
    }
}
