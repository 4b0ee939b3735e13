package org.turtleproof.serve;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.turtleproof.rdf.DatasetReader;
import org.turtleproof.rdf.MalformedRdfException;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.serve.content.ServedQuestion;
import org.turtleproof.serve.content.ServedRelease;

/** A small knowledge base about two villages and a bridge, as a release. */
public final class SampleRelease {

    public static final String BASE = "https://example.org/kb/";

    private static final Map<String, String> PREFIXES = Map.of(
            "ev",
            "https://w3id.org/turtleproof/evidence#",
            "ex",
            BASE + "ontology#",
            "id",
            BASE + "id/",
            "rdfs",
            "http://www.w3.org/2000/01/rdf-schema#");

    private static final String TRIG = """
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix ev: <https://w3id.org/turtleproof/evidence#> .
      @prefix ex: <https://example.org/kb/ontology#> .
      @prefix id: <https://example.org/kb/id/> .
      @prefix graph: <https://example.org/kb/graph/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      id:bridge a ex:Bridge ; rdfs:label "Old Bridge"@en , "Vieux pont"@fr ; ex:joins id:east , id:west ; ex:built "1931"^^xsd:gYear .
      id:east a ex:Village ; rdfs:label "Eastbank <b>&"@en , "Rive-Éléonore"@fr .
      id:west a ex:Village ; rdfs:label "Westbank"@en .
      graph:claims {
        id:c1 a ev:Claim ; rdfs:label "the bridge joins Eastbank"@en ; ev:subject id:bridge ; ev:predicate ex:joins ; ev:object id:east ;
          ev:stance ev:asserted ; ev:polarity ev:positive ; ev:attribution [ ev:rank 1 ; ev:agent id:gazette ] ;
          ev:originalSource id:gazette ; ev:passage id:p1 .
        id:c2 a ev:Claim ; rdfs:label "the bridge was sold"@en ; ev:subject id:bridge ; ev:predicate ex:soldTo ; ev:object id:west ;
          ev:stance ev:alleged ; ev:polarity ev:positive ;
          ev:attribution [ ev:rank 2 ; ev:agent id:east ] , [ ev:rank 1 ; ev:agent id:gazette ] ;
          ev:hedge "perhaps"@en ; ev:originalSource id:east ; ev:passage id:p1 .
        id:c3 a ev:Claim ; rdfs:label "it was not sold"@en ; ev:subject id:bridge ; ev:predicate ex:soldTo ; ev:object id:west ;
          ev:stance ev:denied ; ev:polarity ev:positive ; ev:attribution [ ev:rank 1 ; ev:agent id:gazette ] ;
          ev:originalSource id:gazette ; ev:passage id:p1 ; ev:denies id:c2 .
      }
      graph:contested { id:bridge ex:soldTo id:west . }
      graph:evidence {
        id:gazette a ev:Document ; rdfs:label "The Gazette"@en ; ev:fileName "gazette.txt" ; ev:codePoints 60 ;
          ev:sha256 "f00d" .
        id:p1 a ev:Passage ; ev:document id:gazette ; oa:start 4 ; oa:end 10 ; ev:sha256 "beef" .
        id:lost a ev:Document ; rdfs:label "A lost paper"@en ; owl:deprecated true .
      }
      graph:ontology {
        ex:Bridge a owl:Class ; rdfs:label "bridge"@en ; rdfs:subClassOf ex:Place .
        ex:Place a owl:Class ; rdfs:label "place"@en .
        ex:Village a owl:Class ; rdfs:label "village"@en ; rdfs:subClassOf ex:Place .
        ex:joins a owl:ObjectProperty ; rdfs:label "joins"@en .
        ex:soldTo a owl:ObjectProperty ; rdfs:label "sold to"@en .
        ex:built a owl:DatatypeProperty ; rdfs:label "built"@en .
        ev:alleged a ev:Stance ; rdfs:label "alleged"@en .
        ev:asserted a ev:Stance ; rdfs:label "asserted"@en .
        ev:denied a ev:Stance ; rdfs:label "denied"@en .
      }
      graph:metadata {
        <https://example.org/kb/> a dcat:Dataset ; dct:title "Two villages"@en ; dct:license <https://creativecommons.org/licenses/by/4.0/> ;
          owl:versionInfo "1.0" .
      }
      """;

    private static final String GUIDE = """
            # A guide

            See [the policy](policy.md) and [the timeline](/timeline). <script>alert(1)</script>

            | one | two |
            |---|---|
            | 1 | 2 |
            """;

    private SampleRelease() {}

    /** The release. */
    public static ServedRelease first() {
        return of("1111111111111111aaaa", "");
    }

    /** The same with more to say, in Turtle that knows the prefixes of the first. */
    public static ServedRelease of(String identity, String more) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        String text = TRIG + more;
        try {
            DatasetReader.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), RdfFormat.TRIG, dataset::add);
        } catch (MalformedRdfException e) {
            throw new IllegalStateException(e);
        }
        ServedQuestion question = new ServedQuestion(
                "joined-villages",
                "Which villages does the bridge join?",
                Optional.of("Quels villages le pont relie-t-il ?"),
                List.of("places"),
                false,
                "PREFIX ex: <https://example.org/kb/ontology#>\nSELECT ?village WHERE { ?bridge ex:joins ?village } ORDER BY ?village",
                Optional.of("village\r\nhttps://example.org/kb/id/east\r\nhttps://example.org/kb/id/west\r\n"));
        return new ServedRelease(identity, BASE, dataset, Prefixes.of(PREFIXES), List.of(question), Optional.of(GUIDE));
    }
}
