package jp.idobata.publishing.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The graph that a JSON-LD library makes of a text: what is said of what. Nothing is fetched from anywhere. */
public final class Graph {

    private static final String WORDS = "https://schema.org/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    /** Of the words of schema.org what counts here: that all names are its own, and which values are addresses. */
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"" + WORDS + "\"," + List.of("url", "image",
            "sameAs", "eventStatus", "eventAttendanceMode", "dayOfWeek").stream().map(name -> "\"" + name
                    + "\":{\"@type\":\"@id\"}").collect(Collectors.joining(",")) + "}}";

    private final List<RdfNQuad> quads;

    private Graph(List<RdfNQuad> quads) {
        this.quads = quads;
    }

    /** Reads a text; fails if it is no JSON-LD or needs any context but that of schema.org. */
    public static Graph of(String text) {
        DocumentLoader loader = (address, options) -> {
            if (!address.equals(URI.create("https://schema.org"))) {
                throw new AssertionError("needs " + address);
            }
            return document(CONTEXT);
        };
        try {
            return new Graph(JsonLd.toRdf(document(text)).loader(loader).get().toList());
        } catch (JsonLdError e) {
            throw new AssertionError(text, e);
        }
    }

    private static JsonDocument document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    /** What can be reached by these names of schema.org from the thing of that name, in no order. */
    public List<String> all(String thing, String... names) {
        var reached = new ArrayDeque<>(List.of(thing));
        for (var name : names) {
            var next = new ArrayDeque<String>();
            for (var from : reached) {
                quads.stream().filter(quad -> quad.getSubject().getValue().equals(from) && quad.getPredicate()
                        .getValue().equals(name.equals("@type") ? TYPE : WORDS + name))
                        .map(quad -> quad.getObject().getValue()).forEach(next::add);
            }
            reached = next;
        }
        return reached.stream().map(value -> value.replace(WORDS, "")).sorted().toList();
    }

    /** All of it, one statement a line; what has no name is called after its type. */
    public String lines() {
        return quads.stream().map(quad -> said(quad.getSubject()) + " " + quad.getPredicate().getValue()
                .replace(WORDS, "").replace(TYPE, "a") + " " + said(quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining("\n"));
    }

    private String said(RdfValue value) {
        return value.isBlankNode() ? "[" + String.join("", all(value.getValue(), "@type")) + "]"
                : value.getValue().replace(WORDS, "");
    }
}
