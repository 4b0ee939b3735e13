package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

final class RunContextTest {

    @Test
    void looksAtTheClockOnceAndOnlyWhenAsked() {
        Context context = new RunContext();
        assertFalse(context.isDefined(ARQConstants.sysCurrentTime));
        Object time = context.get(ARQConstants.sysCurrentTime);
        assertNotNull(time);
        assertSame(time, context.get(ARQConstants.sysCurrentTime));
        assertNotSame(time, new RunContext().get(ARQConstants.sysCurrentTime));
    }

    @Test
    void hasTheSettingsOfTheEngineAndKeepsItsOwn() {
        Context context = new RunContext();
        assertEquals(ARQ.getContext().keys(), context.keys());
        context.set(ARQ.optimization, false);
        assertFalse(ARQ.getContext().isDefined(ARQ.optimization));
    }
}
