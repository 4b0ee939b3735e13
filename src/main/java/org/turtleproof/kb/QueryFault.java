package org.turtleproof.kb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.turtleproof.source.Lines;
import org.turtleproof.source.Span;

/**
 * What is wrong with a query file, and where.
 *
 * @param place the token at which the parser gave up, or the first line for what concerns the whole file
 * @param message what is wrong, in one line
 */
public record QueryFault(Span place, String message) {

    private static final Pattern WHERE = Pattern.compile("\\s*(?:[Aa]t line|Line) \\d+, column \\d+\\.?:?\\s*");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" (?:<[^>]*>|\"[^\"]*\") \"(.*)\"\"");
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /** A fault of the file as a whole, such as of its header. */
    public static QueryFault of(QueryFile query, String message) {
        return new QueryFault(line(query, 1, 1), message);
    }

    /** What the parser says, at the place where it says it; or what stopped the query. */
    public static QueryFault of(QueryFile query, QueryException fault) {
        if (fault instanceof QueryParseException parse) {
            return new QueryFault(parse.getLine() >= 1 ? place(query, parse) : line(query, 1, 1), words(fault));
        }
        if (fault instanceof UnknownFunctionException unknown) {
            return new QueryFault(place(query, unknown), words(fault));
        }
        return new QueryFault(line(query, 1, 1), words(fault));
    }

    /** What is wrong with a query, wherever it is written: the rest of a sentence about it. */
    public static String words(QueryException fault) {
        String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        if (fault instanceof QueryParseException) {
            return "is not SPARQL 1.1: " + withoutPlace(said);
        }
        return fault instanceof UnknownFunctionException ? said : "cannot be run: " + said;
    }

    private static String withoutPlace(String said) {
        String bare = WHERE.matcher(said).replaceAll(" ").strip();
        Matcher unexpected = UNEXPECTED.matcher(bare);
        if (bare.contains("<EOF>")) {
            return "it ends too early";
        }
        return unexpected.matches() ? "'" + unexpected.group(1).strip() + "' is not expected here" : bare;
    }

    private static Span place(QueryFile query, QueryParseException fault) {
        int line = Math.min(fault.getLine(), query.file().lineCount());
        String text = query.file().line(line);
        int column = Math.max(1, Math.min(fault.getColumn(), text.codePointCount(0, text.length())));
        return line(query, line, column);
    }

    /** The first call that looks like one of the unknown function, by its whole IRI or by a prefixed name. */
    private static Span place(QueryFile query, UnknownFunctionException fault) {
        String iri = fault.function();
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        Matcher call = Pattern.compile(
                        "<" + Pattern.quote(iri) + ">|[^\\s(!,]*:" + Pattern.quote(local) + "(?=\\s*\\()")
                .matcher(query.text());
        Lines lines = query.file().lines();
        return call.find()
                ? Span.of(query.file(), lines.position(call.start()), lines.position(call.end()))
                : line(query, 1, 1);
    }

    /** The token that begins at a column, or the whole line from its first one on. */
    private static Span line(QueryFile query, int line, int column) {
        String text = query.file().line(line);
        String rest = text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(0, column - 1));
        Matcher token = TOKEN.matcher(rest);
        String marked = column == 1 ? rest : token.lookingAt() ? token.group() : "";
        return Span.of(query.file(), line, column, Math.max(1, marked.codePointCount(0, marked.length())));
    }
}
