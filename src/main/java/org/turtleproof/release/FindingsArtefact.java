package org.turtleproof.release;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.turtleproof.diagnostic.render.SarifRenderer;

/** {@code findings.sarif}: the rules that were in force, what was looked at, and the warnings that are left. */
final class FindingsArtefact implements Artefact {

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        StringWriter sarif = new StringWriter();
        new SarifRenderer().render(content.proof().report(), sarif);
        byte[] bytes = sarif.toString().getBytes(StandardCharsets.UTF_8);
        folder.add(
                "findings.sarif",
                "What the proof looked at and found",
                "application/sarif+json",
                out -> out.write(bytes));
    }
}
