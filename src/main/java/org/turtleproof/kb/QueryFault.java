package org.turtleproof.kb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.turtleproof.rdf.query.UnreadableSeparatorException;
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
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<=\\bSEPARATOR\\s{0,9}=\\s{0,9})[\"'][^\"'%]*%[^\"']*[\"']", Pattern.CASE_INSENSITIVE);

    /** A fault of the file as a whole, such as of its header. */
    public static QueryFault of(QueryFile query, String message) {
        return new QueryFault(line(query, 1, 1), message);
    }

    /** What the parser says, at the place where it says it; or what stopped the query. */
    public static QueryFault of(QueryFile query, QueryException fault) {
        return new QueryFault(place(query, fault), words(fault));
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

    private static Span place(QueryFile query, QueryException fault) {
        if (fault instanceof QueryParseException parse && parse.getLine() >= 1) {
            return token(query, parse);
        }
        if (fault instanceof UnknownFunctionException unknown) {
            return first(query, call(unknown.function()));
        }
        return fault instanceof UnreadableSeparatorException ? first(query, SEPARATOR) : line(query, 1, 1);
    }

    private static Span token(QueryFile query, QueryParseException fault) {
        int line = Math.min(fault.getLine(), query.file().lineCount());
        String text = query.file().line(line);
        int column = Math.max(1, Math.min(fault.getColumn(), text.codePointCount(0, text.length())));
        return line(query, line, column);
    }

    /** What a call of a function looks like, by its whole IRI or by a prefixed name. */
    private static Pattern call(String function) {
        String local = function.substring(Math.max(function.lastIndexOf('#'), function.lastIndexOf('/')) + 1);
        return Pattern.compile("<" + Pattern.quote(function) + ">|[^\\s(!,]*:" + Pattern.quote(local) + "(?=\\s*\\()");
    }

    /** The first place in the text that looks like what is at fault, else the first line. */
    private static Span first(QueryFile query, Pattern culprit) {
        Matcher found = culprit.matcher(query.text());
        Lines lines = query.file().lines();
        return found.find()
                ? Span.of(query.file(), lines.position(found.start()), lines.position(found.end()))
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
