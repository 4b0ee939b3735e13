package org.turtleproof.bench.graph;

/** A kind of mistake that can be planted, with the rule that finds it, and nothing but that rule. */
public enum Defect {
    WRONG_CLASS(Stage.SHAPES, "event-held-in", "Vote"),
    BAD_PATTERN(Stage.SHAPES, "event-code", "Speech"),
    NEITHER_CLASS(Stage.SHAPES, "event-organiser", "Meeting"),
    BAD_NODE(Stage.SHAPES, "delivery-amount", "Delivery"),
    WRONG_ORDER(Stage.SHAPES, "event-begins", "Launch"),
    TOO_FEW_QUALIFIED(Stage.SHAPES, "summit-official", "Summit"),
    BAD_SEQUENCE(Stage.SHAPES, "event-follows", "Speech"),
    MISSING_VALUE(Stage.SHAPES, "event-held-in", "Vote"),
    SURPLUS_VALUE(Stage.SHAPES, "event-code", "Signing"),
    WRONG_DATATYPE(Stage.SHAPES, "event-attendance", "Speech"),
    NOT_IN_LIST(Stage.SHAPES, "claim-stance", "Visit"),
    LANGUAGE_TWICE(Stage.SHAPES, "event-label", "Visit"),
    LANGUAGE_NOT_KNOWN(Stage.SHAPES, "event-label", "Meeting"),
    UNEXPECTED_PROPERTY(Stage.SHAPES, "passage-shape", "Launch"),
    BELOW_MINIMUM(Stage.SHAPES, "attribution-rank", "Summit"),
    UNDEFINED_TERM(Stage.VOCABULARY, "undefined-term", "Speech"),
    UNDEFINED_ENTITY(Stage.VOCABULARY, "undefined-entity", "Signing"),
    NO_PASSAGE(Stage.EVIDENCE, "claim-without-passage", "Delivery"),
    BEYOND_TEXT(Stage.EVIDENCE, "passage-out-of-bounds", "Vote"),
    CHANGED_TEXT(Stage.DOCUMENTS, "passage-changed", "Visit");

    /** What must be looked at to find it. */
    public enum Stage {
        /** The shapes alone: any SHACL engine finds it, as one result. */
        SHAPES,
        /** The ontology and the data. */
        VOCABULARY,
        /** What the graph says of its evidence. */
        EVIDENCE,
        /** The cited documents. */
        DOCUMENTS
    }

    private final Stage stage;
    private final String rule;
    private final String event;

    Defect(Stage stage, String rule, String event) {
        this.stage = stage;
        this.rule = rule;
        this.event = event;
    }

    /** What must be looked at to find it. */
    public Stage stage() {
        return stage;
    }

    /** The id of the rule that finds it. */
    public String rule() {
        return rule;
    }

    /** The class of events that it is planted in. */
    String event() {
        return event;
    }
}
