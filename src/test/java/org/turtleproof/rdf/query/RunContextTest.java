package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
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

    @Test
    void losesASettingOfTheEngineForItselfAlone() {
        Context context = new RunContext();
        Symbol some = ARQ.getContext().keys().iterator().next();
        assertEquals(ARQ.getContext().<Object>get(some), context.get(some));
        context.remove(some);
        assertFalse(context.isDefined(some));
        assertNull(context.get(some));
        assertEquals(ARQ.getContext().size() - 1, context.size());
        assertTrue(ARQ.getContext().isDefined(some));
    }

    @Test
    void aCopyHasAllSettingsAndItsOwnChanges() {
        Context context = new RunContext();
        context.set(ARQ.optimization, false);
        Context copy = context.copy();
        assertEquals(context.keys(), copy.keys());
        copy.set(ARQ.optimization, true);
        assertTrue(context.isFalse(ARQ.optimization));
    }
}
