package org.turtleproof.rdf.syntax;

/** Plain IRIs as they come one after another: of one that shares the namespace of the one before, only the rest is looked at. */
public final class PlainIris {

    private String namespace = "";

    /** Whether an IRI is plain, as {@link PlainIri#holds} says. */
    public boolean holds(String iri) {
        if (!namespace.isEmpty() && iri.startsWith(namespace) && isName(iri, namespace.length())) {
            return true;
        }
        boolean plain = PlainIri.holds(iri);
        if (plain) {
            namespace = iri.substring(0, 1 + Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')));
        }
        return plain;
    }

    private static boolean isName(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            if (!PlainIri.isInsideSegment(iri.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
