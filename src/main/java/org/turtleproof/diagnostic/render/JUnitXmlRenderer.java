package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.StageResult;

/**
 * The report in the XML that JUnit made common: a failed case for each finding that fails the run, a passed one for each rule
 * without findings, a skipped one for each stage that did not run.
 */
public final class JUnitXmlRenderer implements Renderer {

    private static final String SUITE = "turtleproof";

    private final RenderOptions options;
    private final HumanRenderer words = new HumanRenderer(RenderOptions.USUAL);

    /** A renderer that takes for failures what {@code options} say. */
    public JUnitXmlRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            write(report, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write('\n');
    }

    private void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Set<RuleId> broken =
                report.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.toSet());
        long failed = report.diagnostics().all().stream().filter(this::fails).count();
        long kept = report.rules().stream()
                .filter(rule -> !broken.contains(rule.id()))
                .count();
        long skipped =
                report.stages().stream().filter(JUnitXmlRenderer::isSkipped).count();
        line(0, xml);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SUITE);
        xml.writeAttribute("tests", Long.toString(report.diagnostics().all().size() + kept + skipped));
        xml.writeAttribute("failures", Long.toString(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(skipped));
        for (Diagnostic found : report.diagnostics()) {
            writeFinding(found, xml);
        }
        for (RuleInfo rule : report.rules()) {
            if (!broken.contains(rule.id())) {
                line(1, xml);
                xml.writeEmptyElement("testcase");
                name(rule.id().text(), rule.title(), xml);
            }
        }
        for (StageResult stage : report.stages()) {
            if (isSkipped(stage)) {
                writeSkipped(stage, xml);
            }
        }
        line(0, xml);
        xml.writeEndElement();
    }

    private void writeFinding(Diagnostic found, XMLStreamWriter xml) throws XMLStreamException {
        line(1, xml);
        xml.writeStartElement("testcase");
        name(found.rule().text(), found.primary().span() + " " + found.message(), xml);
        xml.writeAttribute("file", VisibleText.of(found.primary().span().file().name()));
        xml.writeAttribute(
                "line", Integer.toString(found.primary().span().start().line()));
        line(2, xml);
        if (fails(found)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", found.severity().word());
            xml.writeAttribute("message", VisibleText.of(found.message()));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters("\n" + words.show(found));
        xml.writeEndElement();
        line(1, xml);
        xml.writeEndElement();
    }

    private static void writeSkipped(StageResult stage, XMLStreamWriter xml) throws XMLStreamException {
        line(1, xml);
        xml.writeStartElement("testcase");
        name("stage", stage.stage(), xml);
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", VisibleText.of(String.join("; ", stage.remarks())));
        xml.writeEndElement();
    }

    private static void name(String className, String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("classname", SUITE + "." + className);
        xml.writeAttribute("name", VisibleText.of(name));
        xml.writeAttribute("time", "0");
    }

    private static void line(int depth, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private boolean fails(Diagnostic found) {
        return found.severity().reaches(options.failOn());
    }

    private static boolean isSkipped(StageResult stage) {
        return stage.outcome() == StageResult.Outcome.NOT_RUN;
    }
}
