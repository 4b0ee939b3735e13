package org.turtleproof.serve.sparql;

import java.util.function.BiConsumer;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.turtleproof.rdf.syntax.PlainIri;

/**
 * An IRI that is looked into only when something is asked of it that its text does not say: most IRIs of queries are plainly
 * absolute, so that resolving them gives the same text.
 */
final class TakenIri extends IRIx {

    /** What the parser of IRIs makes of it; null as long as nobody asked. */
    private IRIx known;

    private TakenIri(String text, IRIx known) {
        super(text);
        this.known = known;
    }

    private IRIx known() {
        if (known == null) {
            known = IRIx.create(str());
        }
        return known;
    }

    /** What the parser of queries makes of a base. */
    static IRIx base(String base) {
        IRIx known = QueryFactory.create("ASK {}", base, Syntax.syntaxSPARQL_11).getBase();
        return new TakenIri(known.str(), known);
    }

    @Override
    public IRIx resolve(String other) {
        return PlainIri.holds(other) ? new TakenIri(other, null) : known().resolve(other);
    }

    @Override
    public IRIx resolve(IRIx other) {
        return resolve(other.str());
    }

    @Override
    public boolean isAbsolute() {
        return known().isAbsolute();
    }

    @Override
    public boolean isRelative() {
        return known().isRelative();
    }

    @Override
    public boolean hasScheme(String scheme) {
        return known().hasScheme(scheme);
    }

    @Override
    public String scheme() {
        return known().scheme();
    }

    @Override
    public boolean isReference() {
        return known().isReference();
    }

    @Override
    public IRIx normalize() {
        return known().normalize();
    }

    @Override
    public IRIx relativize(IRIx other) {
        return known().relativize(other instanceof TakenIri taken ? taken.known() : other);
    }

    @Override
    public boolean hasViolations() {
        return known().hasViolations();
    }

    @Override
    public void handleViolations(BiConsumer<Boolean, String> isError) {
        known().handleViolations(isError);
    }

    @Override
    public Object getImpl() {
        return known().getImpl();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TakenIri taken && str().equals(taken.str());
    }

    @Override
    public int hashCode() {
        return str().hashCode();
    }
}
