package org.turtleproof.kb.evidence;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the evidence vocabulary that the compiler itself reads. */
public final class EvidenceTerms {

    /** The namespace of the evidence vocabulary. */
    public static final String NAMESPACE = "https://w3id.org/turtleproof/evidence#";

    public static final Node CLAIM = term("Claim");
    public static final Node DOCUMENT_CLASS = term("Document");
    public static final Node PASSAGE_CLASS = term("Passage");
    public static final Node SUBJECT = term("subject");
    public static final Node PREDICATE = term("predicate");
    public static final Node OBJECT = term("object");
    public static final Node VALUE = term("value");
    public static final Node PASSAGE = term("passage");
    public static final Node DOCUMENT = term("document");
    public static final Node FILE_NAME = term("fileName");
    public static final Node SHA256 = term("sha256");
    public static final Node CODE_POINTS = term("codePoints");
    public static final Node STANCE = term("stance");
    public static final Node POLARITY = term("polarity");
    public static final Node FLAG = term("flag");
    public static final Node FLAG_NOTE = term("flagNote");
    public static final Node HEDGE = term("hedge");
    public static final Node ATTRIBUTION = term("attribution");
    public static final Node RANK = term("rank");
    public static final Node AGENT = term("agent");
    public static final Node VALUE_CLASS = term("Value");
    public static final Node NEGATIVE = term("negative");
    public static final Node ASSERTED = term("asserted");
    public static final Node ORIGINAL_SOURCE = term("originalSource");
    public static final Node BASIS = term("basis");
    public static final Node EXPLICIT = term("explicit");
    public static final Node DERIVATION = term("derivation");
    public static final Node DENIES = term("denies");
    public static final Node DISAGREES_WITH = term("disagreesWith");
    public static final Node DATELINE = term("dateline");
    public static final Node QUALITY_NOTE = term("qualityNote");
    public static final Node HELP = term("help");

    /** Says {@code false} of a property whose dates are not to be shown on the timeline. */
    public static final Node ON_TIMELINE = term("onTimeline");

    /** Where a passage begins: {@code oa:start}. */
    public static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");

    /** Where a passage ends, exclusive: {@code oa:end}. */
    public static final Node END = NodeFactory.createURI("http://www.w3.org/ns/oa#end");

    private EvidenceTerms() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
