package org.turtleproof.rdf.query;

import java.util.IllegalFormatException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.SPARQLParser;
import org.apache.jena.sparql.lang.sparql_11.ParseException;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;

/**
 * ARQ's parser of SPARQL 1.1 for many queries that have much in common. Safe for use by several threads.
 *
 * <p>Whatever it cannot make a query of is given to ARQ as it is, which says what is wrong and where.
 */
public final class QueryParser {

    private final KnownTokens known = new KnownTokens();

    /**
     * Parses a query.
     *
     * @param base what relative IRIs are resolved against
     * @throws QueryException when it is not SPARQL 1.1, or ARQ cannot read it
     */
    public Query parse(String text, IRIx base) {
        try {
            if (text.indexOf('\\') < 0) {
                return new KnownWordsParser().parse(query(base), text);
            }
        } catch (RuntimeException wrong) {
            // Said below, with its place.
        }
        return parse(query(base), text, base.str());
    }

    /**
     * Parses one query as ARQ does.
     *
     * @param query what the query is read into, with the prefixes that it need not declare
     * @param base what relative IRIs are resolved against; null for the folder of this process
     * @throws QueryException when it is not SPARQL 1.1, or ARQ cannot read it
     */
    public static Query parse(Query query, String text, String base) {
        try {
            return QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryException wrong) {
            if (wrong.getCause() instanceof IllegalFormatException) {
                throw new UnreadableSeparatorException(wrong);
            }
            throw wrong;
        }
    }

    private static Query query(IRIx base) {
        Query query = QueryFactory.create();
        query.setBase(base);
        return query;
    }

    private final class KnownWordsParser extends SPARQLParser {
        @Override
        protected Query parse$(Query query, String text) {
            query.setSyntax(Syntax.syntaxSPARQL_11);
            query.setStrict(true);
            SPARQLParser11 parser = new SPARQLParser11(new QueryTokens(new QueryCharacters(text), known));
            parser.setQuery(query);
            try {
                parser.QueryUnit();
            } catch (ParseException | TokenMgrError | StackOverflowError unreadable) {
                throw new QueryException(unreadable);
            }
            return query;
        }
    }
}
