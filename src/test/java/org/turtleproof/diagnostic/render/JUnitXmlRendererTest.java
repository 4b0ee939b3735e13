package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlRendererTest {

    @Test
    void failsOneCaseForEachFindingThatFailsTheRun() throws Exception {
        Element suite = suite(Severity.ERROR);
        assertEquals("3", suite.getAttribute("failures"));
        assertEquals(3, suite.getElementsByTagName("failure").getLength());
        assertEquals(2, suite.getElementsByTagName("system-out").getLength());
        assertEquals(
                Integer.parseInt(suite.getAttribute("tests")),
                suite.getElementsByTagName("testcase").getLength());
    }

    @Test
    void failsMoreWhenWarningsFail() throws Exception {
        assertEquals("4", suite(Severity.WARNING).getAttribute("failures"));
        assertEquals("5", suite(Severity.INFO).getAttribute("failures"));
    }

    @Test
    void passesRulesWithoutFindingsAndSkipsStagesThatDidNotRun() throws Exception {
        String text = text(Severity.ERROR);
        assertTrue(text.contains("<testcase classname=\"turtleproof.never-broken\""), text);
        Element skipped =
                (Element) suite(Severity.ERROR).getElementsByTagName("skipped").item(0);
        assertEquals("no <shapes> & more", skipped.getAttribute("message"));
    }

    private static String text(Severity failOn) throws IOException {
        return SampleReport.render(
                new JUnitXmlRenderer(new RenderOptions(failOn, 0, false, Palette.PLAIN)), SampleReport.report());
    }

    private static Element suite(Severity failOn) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(failOn))));
        return document.getDocumentElement();
    }
}
