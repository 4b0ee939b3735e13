package org.turtleproof.rdf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.second.SecondOpinion;
import org.turtleproof.rdf.syntax.PlacedTriple.Range;
import org.turtleproof.source.SourceFile;

/** Wherever a file is cut into portions: what is read, found wrong and located is what one reading of the whole gives. */
class PortionsTest {

    private static final int FILES = 2_000;
    private static final String BASE = "file:///t.ttl";

    private int inPortions;
    private int stretches;

    @Test
    void turtleInPortionsIsReadAsInOneGo() {
        for (long seed = 0; seed < FILES; seed++) {
            compare(RandomPortions.turtle(seed), Lang.TURTLE, seed);
        }
        assertTrue(
                inPortions > 3 * FILES && stretches > 5 * FILES, inPortions + " portions, " + stretches + " stretches");
    }

    @Test
    void triplesInPortionsAreReadAsInOneGo() {
        for (long seed = 0; seed < FILES; seed++) {
            compare(RandomPortions.triples(seed), Lang.NTRIPLES, seed);
        }
        assertTrue(inPortions > 3 * FILES, inPortions + " portions");
    }

    @Test
    void theSecondParserAgreesWithWhatIsInTheFileAndWithNothingElse() {
        int agreed = 0;
        int seen = 0;
        for (long seed = 0; seed < FILES; seed++) {
            SourceFile file = RandomPortions.turtle(seed);
            ParsedGraph graph = inSmallPortions(file, seed);
            if (graph.problems().isEmpty()) {
                assertEquals(List.of(), SecondOpinion.on(graph), "seed " + seed + ":\n" + file.text());
                agreed++;
                SourceFile other = changed(file, new Random(seed));
                ParsedGraph fromOther = inSmallPortions(other, seed);
                if (fromOther.problems().isEmpty() && !isomorphic(graph, fromOther)) {
                    ParsedGraph mixed = new ParsedGraph(
                            other,
                            graph.format(),
                            graph.triples(),
                            graph.prefixes(),
                            graph.problems(),
                            graph.portions());
                    assertNotEquals(List.of(), SecondOpinion.on(mixed), "seed " + seed + ":\n" + other.text());
                    seen++;
                }
            }
        }
        assertTrue(agreed > FILES / 5 && seen > FILES / 20, agreed + " agreed, " + seen + " seen");
    }

    private static boolean isomorphic(ParsedGraph one, ParsedGraph other) {
        Graph first = GraphFactory.createDefaultGraph();
        one.triples().forEach(first::add);
        Graph second = GraphFactory.createDefaultGraph();
        other.triples().forEach(second::add);
        return first.isIsomorphicWith(second);
    }

    /** The same file but for one letter or digit. */
    private static SourceFile changed(SourceFile file, Random random) {
        byte[] bytes = file.bytes();
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < 40 && !Character.isLetterOrDigit(bytes[at]); i++) {
            at = random.nextInt(bytes.length);
        }
        bytes[at] = (byte) (Character.isDigit(bytes[at]) ? '7' : 'z');
        return SourceFile.of(file.name(), bytes);
    }

    private static ParsedGraph inSmallPortions(SourceFile file, long seed) {
        JoinedReading read = new TurtleReader(
                        file, Lang.TURTLE, RdfParser.base(file), Portion.of(file, 1 + (int) (seed % 300), 50))
                .read();
        return new ParsedGraph(
                file, RdfFormat.TURTLE, read.triples(), Prefixes.of(read.prefixes()), read.problems(), read.portions());
    }

    @Test
    void aNameMeansWhatWasDeclaredLastBeforeIt() {
        String names = "e:a e:p e:b .\n";
        String text = "@prefix e: <http://e/> .\n" + names + "@prefix e: <http://other/> .\n" + names
                + "@base <http://b/> .\n" + names + "PREFIX e: <#>\n" + names;
        SourceFile file = SourceFile.of("t.ttl", text);
        JoinedReading read = new TurtleReader(file, Lang.TURTLE, BASE).read();
        assertEquals(1, read.portions().size());
        assertEquals(
                List.of("http://e/a", "http://other/a", "http://other/a", "http://b/#a"),
                IntStream.range(0, 4)
                        .mapToObj(i -> read.triples().get(i).getSubject().getURI())
                        .toList());
        assertEquals(new TurtleReader(file, Lang.TURTLE, BASE, List.of()).read().triples(), read.triples());
    }

    @Test
    void anEmptyFileHasNothing() {
        for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS)) {
            JoinedReading read = new TurtleReader(SourceFile.of("t", ""), lang, BASE).read();
            assertEquals(0, read.triples().size());
            assertEquals(List.of(), read.problems());
        }
    }

    private void compare(SourceFile file, Lang lang, long seed) {
        JoinedReading whole = new TurtleReader(file, lang, BASE, List.of()).read();
        int size = 1 + (int) (seed % 300);
        JoinedReading read = new TurtleReader(file, lang, BASE, Portion.of(file, size, 1 + (int) (seed % 70))).read();
        String about = "seed " + seed + ":\n" + file.text();
        assertEquals(whole.triples(), read.triples(), about);
        assertEquals(numbers(whole.triples()), numbers(read.triples()), about);
        assertEquals(whole.prefixes(), read.prefixes(), about);
        assertEquals(whole.problems(), read.problems(), about);
        assertEquals(places(file, lang, whole), places(file, lang, read), about);
        inPortions +=
                (int) read.portions().stream().filter(one -> !one.recovered()).count();
        stretches += read.portions().stream().mapToInt(ReadPortion::stretches).sum();
    }

    private static List<Integer> numbers(TripleSequence triples) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            numbers.addAll(List.of(triples.subject(i), triples.predicate(i), triples.object(i)));
        }
        return numbers;
    }

    /** The places of all triples; stretches are read from the last to the first. */
    private static List<String> places(SourceFile file, Lang lang, JoinedReading read) {
        List<String> all = new ArrayList<>();
        for (ReadPortion portion : read.portions()) {
            List<List<Range>> placed = new ArrayList<>();
            PlaceReader reader = new PlaceReader(
                    file,
                    lang,
                    portion,
                    (triple, subject, predicate, object) -> placed.add(List.of(subject, predicate, object)));
            List<String> ofPortion = new ArrayList<>();
            for (int stretch = portion.stretches() - 1; stretch >= 0; stretch--) {
                placed.clear();
                reader.read(stretch);
                ofPortion.addAll(
                        0, placed.stream().map(triple -> show(triple, reader)).toList());
            }
            assertEquals(portion.firstTriple(), all.size());
            all.addAll(ofPortion);
        }
        return all;
    }

    private static String show(List<Range> triple, PlaceReader reader) {
        return triple.stream()
                .map(range -> reader.position(range.start()) + "-" + reader.position(range.end()))
                .collect(Collectors.joining(" "));
    }
}
