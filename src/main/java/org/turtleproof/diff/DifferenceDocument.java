package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A difference as a document of headings, lists and side-by-side tables, from which Markdown and HTML are written. */
final class DifferenceDocument {

    private final Document document = new Document();

    private DifferenceDocument() {}

    static Document of(Difference difference) {
        DifferenceDocument made = new DifferenceDocument();
        made.heading(1, new Text(Wording.title(difference)));
        made.paragraph(Wording.summary(difference));
        difference.notes().forEach(note -> made.paragraph("Note: " + note));
        difference.groups().forEach(made::group);
        made.list(
                "Passages moved",
                difference.movedPassages().stream().map(Wording::move).toList());
        made.facts(difference.facts());
        difference.answers().forEach(made::answer);
        return made.document;
    }

    private void group(ChangeGroup group) {
        heading(2, new Text(capital(Wording.heading(group))));
        for (SubjectChange change : group.changes()) {
            subject(change);
        }
    }

    private void subject(SubjectChange change) {
        heading(
                3,
                new Text(capital(Wording.word(change.kind())) + " "),
                new Code(change.subject().text()));
        List<String> about = new ArrayList<>();
        change.label().ifPresent(about::add);
        change.formerly().ifPresent(name -> about.add("formerly " + name.text()));
        change.place().ifPresent(place -> about.add(place.toString()));
        Wording.impact(change).ifPresent(about::add);
        if (!about.isEmpty()) {
            paragraph(String.join(" · ", about));
        }
        List<List<Node>> rows = new ArrayList<>();
        for (PropertyChange property : change.properties()) {
            rows.add(List.of(
                    new Code(property.property().text()),
                    values(property.removed()),
                    values(property.added()),
                    new Text(property.place().map(Object::toString).orElse(""))));
        }
        if (!rows.isEmpty()) {
            table(List.of("Property", "Old", "New", "Place"), rows);
        }
    }

    private void facts(List<FactChange> facts) {
        if (!facts.isEmpty()) {
            heading(2, new Text("Facts that appear or vanish"));
            List<List<Node>> rows = new ArrayList<>();
            for (FactChange fact : facts) {
                Node code = new Code(Wording.fact(fact));
                rows.add(fact.appears() ? List.of(new Text(""), code) : List.of(code, new Text("")));
            }
            table(List.of("Old", "New"), rows);
        }
    }

    private void answer(AnswerChange answer) {
        heading(2, new Text("Answer that changes: "), new Code(answer.id()));
        paragraph(answer.question());
        List<List<Node>> rows = new ArrayList<>();
        answer.removed().forEach(row -> rows.add(List.of(new Code(String.join(", ", row)), new Text(""))));
        answer.added().forEach(row -> rows.add(List.of(new Text(""), new Code(String.join(", ", row)))));
        table(List.of("Old", "New"), rows);
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(2, new Text(title));
            BulletList list = new BulletList();
            list.setTight(true);
            for (String item : items) {
                ListItem entry = new ListItem();
                Paragraph paragraph = new Paragraph();
                paragraph.appendChild(new Text(item));
                entry.appendChild(paragraph);
                list.appendChild(entry);
            }
            document.appendChild(list);
        }
    }

    private void heading(int level, Node... content) {
        Heading heading = new Heading();
        heading.setLevel(level);
        for (Node node : content) {
            heading.appendChild(node);
        }
        document.appendChild(heading);
    }

    private void paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
    }

    private void table(List<String> titles, List<List<Node>> rows) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(true, titles.stream().<Node>map(Text::new).toList()));
        TableBody body = new TableBody();
        rows.forEach(cells -> body.appendChild(row(false, cells)));
        table.appendChild(head);
        table.appendChild(body);
        document.appendChild(table);
    }

    private static TableRow row(boolean header, List<Node> cells) {
        TableRow row = new TableRow();
        for (Node content : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.appendChild(content);
            row.appendChild(cell);
        }
        return row;
    }

    private static Node values(List<Value> values) {
        return values.isEmpty()
                ? new Text("")
                : new Code(String.join(" , ", values.stream().map(Value::text).toList()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
