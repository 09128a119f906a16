package jp.idobata.visit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What came back for an address.
 *
 * @param address the address that answered in the end
 * @param answer its answer
 */
public record Seen(URI address, HttpResponse<byte[]> answer) {

    public int status() {
        return answer.statusCode();
    }

    /** A header, or an empty text. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    public String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The page as a browser without JavaScript has it. */
    public Document document() {
        try {
            var builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET);
            return builder.parse(new InputSource(new StringReader(text())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError(address + " cannot be read", e);
        }
    }

    /** All elements of that name, in the page or below another. */
    public static List<Element> all(Node below, String name) {
        var found = below instanceof Document document ? document.getElementsByTagName(name)
                : ((Element) below).getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** The element of that id. */
    public Optional<Element> byId(String name, String id) {
        return all(document(), name).stream().filter(element -> element.getAttribute("id").equals(id)).findFirst();
    }

    /** What the page refers to on its own site: links, styles, scripts, pictures. */
    public List<URI> links() {
        var links = new ArrayList<URI>();
        var page = document();
        for (var kind : List.of("a href", "link href", "script src", "img src", "area href", "iframe src")) {
            var parts = kind.split(" ");
            all(page, parts[0]).stream().map(element -> element.getAttribute(parts[1])).filter(link -> !link.isEmpty())
                    .map(link -> link.replaceAll("#.*", "").replace(" ", "%20")).map(address::resolve)
                    .filter(link -> link.getScheme().startsWith("http") && link.getHost().equals(address.getHost()))
                    .forEach(links::add);
        }
        return links;
    }
}
