package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.tokens.TokenType;
import org.turtleproof.rdf.format.Piece.Comment;
import org.turtleproof.rdf.format.Term.Verb;

/** Puts the pieces of a text together that Jena has accepted as Turtle; it is no judge of grammar. */
final class ItemReader {

    private final List<Piece> pieces;
    private int next;

    private ItemReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The items of a document, the last of which is its end. */
    static List<Item> read(List<Piece> pieces) {
        ItemReader reader = new ItemReader(pieces);
        List<Item> items = new ArrayList<>();
        while (reader.peek().type() != TokenType.EOF) {
            items.add(reader.item());
        }
        items.add(new Item.End(reader.peek().before(), blankAbove(reader.peek())));
        return items;
    }

    private static boolean blankAbove(Piece piece) {
        return piece.before().isEmpty()
                ? piece.blankBefore()
                : piece.before().get(0).blankBefore();
    }

    private Piece peek() {
        return pieces.get(next);
    }

    private Piece take() {
        return pieces.get(next++);
    }

    private boolean at(TokenType type) {
        return peek().type() == type;
    }

    private Item item() {
        Piece first = peek();
        String word = first.text().toLowerCase(Locale.ROOT);
        if (first.type() == TokenType.DIRECTIVE || first.type() == TokenType.KEYWORD) {
            return directive(word.endsWith("prefix"), first.type() == TokenType.DIRECTIVE);
        }
        return statement();
    }

    private Item directive(boolean prefix, boolean dotted) {
        List<Comment> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Piece first = collected(before, after);
        String name = prefix ? collected(before, after).text() : "";
        String iri = collected(before, after).text();
        if (dotted) {
            collected(before, after);
        }
        return new Item.Directive(name, iri, before, after, blankAbove(first), first.blankBefore());
    }

    private Piece collected(List<Comment> before, List<String> after) {
        Piece piece = take();
        before.addAll(piece.before());
        after.addAll(piece.after());
        return piece;
    }

    private Item statement() {
        boolean blank = blankAbove(peek());
        boolean blankBelow = peek().blankBefore();
        Term subject = term();
        List<Comment> pending = new ArrayList<>();
        List<Verb> verbs = verbs(pending);
        Piece dot = take();
        return new Item.Statement(subject, verbs, Term.joined(pending, dot.before()), dot.after(), blank, blankBelow);
    }

    private Term term() {
        Piece first = take();
        if (first.type() == TokenType.LBRACKET) {
            List<Comment> pending = new ArrayList<>();
            List<Verb> verbs = verbs(pending);
            Piece close = take();
            pending.addAll(close.before());
            Piece end = new Piece(close.type(), close.text(), pending, close.after(), close.blankBefore());
            return new Term.Bracket(first, verbs, end, first.before(), close.after());
        }
        if (first.type() == TokenType.LPAREN) {
            List<Term> items = new ArrayList<>();
            while (!at(TokenType.RPAREN)) {
                items.add(term());
            }
            Piece close = take();
            return new Term.Sequence(first, items, close, first.before(), close.after());
        }
        return new Term.Leaf(first, first.before(), first.after());
    }

    private boolean atVerb() {
        return at(TokenType.IRI) || at(TokenType.PREFIXED_NAME) || at(TokenType.KEYWORD);
    }

    /** Reads predicates with objects; comments above semicolons that nothing follows are left in {@code pending}. */
    private List<Verb> verbs(List<Comment> pending) {
        List<Verb> verbs = new ArrayList<>();
        while (atVerb()) {
            verbs.add(verb().below(pending));
            pending.clear();
            while (at(TokenType.SEMICOLON)) {
                Piece semicolon = take();
                pending.addAll(semicolon.before());
                verbs.get(verbs.size() - 1).after().addAll(semicolon.after());
            }
        }
        return verbs;
    }

    private Verb verb() {
        Piece name = take();
        List<Term> objects = new ArrayList<>();
        objects.add(term());
        List<Comment> above = new ArrayList<>();
        while (at(TokenType.COMMA)) {
            Piece comma = take();
            objects.get(objects.size() - 1).after().addAll(comma.after());
            above.addAll(comma.before());
            Term object = term();
            object.before().addAll(0, above);
            above.clear();
            objects.add(object);
        }
        List<String> last = objects.get(objects.size() - 1).after();
        List<String> after = new ArrayList<>(last);
        last.clear();
        return new Verb(name.text(), new ArrayList<>(name.before()), name.after(), objects, after);
    }
}
