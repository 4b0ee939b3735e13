package org.turtleproof.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIs;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;

final class TakenIriTest {

    private static final String BASE = "https://example.org/a/b";

    private static final String[] PIECES = {
        "http://",
        "https://",
        "urn:",
        "a.b",
        "example.org",
        "/",
        "//",
        "..",
        ".",
        "#",
        "?",
        "x",
        "Y-1",
        "%41",
        ":80",
        "\u00e9",
        "_"
    };

    @Test
    void resolvesWhatItIsGivenAsJenaDoes() {
        IRIx base = TakenIri.base(BASE);
        IRIx theirs = IRIs.resolveIRI(BASE);
        Random random = new Random(11);
        int taken = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder iri = new StringBuilder(random.nextInt(3) == 0 ? "http://example.org/" : "");
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                iri.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertEquals(resolved(theirs, iri.toString()), resolved(base, iri.toString()));
            taken += isTaken(base, iri.toString()) ? 1 : 0;
        }
        assertTrue(taken > 3_000, "only " + taken + " were taken as they are");
    }

    private static boolean isTaken(IRIx base, String iri) {
        try {
            return base.resolve(iri) instanceof TakenIri;
        } catch (IRIException refused) {
            return false;
        }
    }

    private static String resolved(IRIx base, String iri) {
        try {
            IRIx resolved = base.resolve(iri);
            return resolved + " " + resolved.scheme() + " " + resolved.isAbsolute() + resolved.isReference()
                    + resolved.resolve("../z#q");
        } catch (IRIException refused) {
            return "refused: " + refused.getMessage();
        }
    }
}
