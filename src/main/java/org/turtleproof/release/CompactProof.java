package org.turtleproof.release;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.turtleproof.rdf.compact.CompactFile;
import org.turtleproof.source.Sha256;

/** The proof that the compact file of a release says what its canonical file and its metadata say: written anew, it is the same. */
final class CompactProof {

    private CompactProof() {}

    /** What is wrong with the compact file; its digest was compared already. */
    static List<Flaw> flaws(ReleaseStatements statements) throws IOException {
        Optional<ReleaseFile> file = statements.manifest().file(CompactArtefact.PATH);
        return file.isEmpty() || digest(statements).equals(file.get().sha256())
                ? List.of()
                : List.of(new Flaw(
                        CompactArtefact.PATH,
                        "does not hold the statements of " + CanonicalArtefact.PATH + " and " + MetadataArtefact.PATH
                                + " as this version writes them"));
    }

    private static String digest(ReleaseStatements statements) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.start())) {
            CompactFile.write(statements.parsed(), out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }
}
