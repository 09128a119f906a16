package jp.idobata.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page whose every character is set in a typeface that has it. */
final class Composed {

    private static final Set<String> UNSEEN = Set.of("style", "title");

    private final Document document;
    private final Set<Face> faces = EnumSet.noneOf(Face.class);

    Composed(String xhtml) {
        document = read(xhtml);
        compose(document.getDocumentElement());
    }

    Document document() {
        return document;
    }

    /** The typefaces it needs besides that of all text. */
    Set<Face> faces() {
        return faces;
    }

    private static Document read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("No page of paper", e);
        }
    }

    private void compose(Element element) {
        if (UNSEEN.contains(element.getTagName())) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null;) {
            var next = child.getNextSibling();
            if (child instanceof Text text) {
                set(text);
            } else if (child instanceof Element part) {
                compose(part);
            }
            child = next;
        }
    }

    private void set(Text text) {
        var runs = TypeCase.set(text.getData());
        if (runs.stream().allMatch(run -> run.face() == Face.TEXT)) {
            text.setData(runs.isEmpty() ? "" : runs.get(0).text());
            return;
        }
        for (var run : runs) {
            text.getParentNode().insertBefore(node(run), text);
        }
        text.getParentNode().removeChild(text);
    }

    private Node node(Run run) {
        var text = document.createTextNode(run.text());
        if (run.face() == Face.TEXT) {
            return text;
        }
        faces.add(run.face());
        var span = document.createElement("span");
        // In its own weight: the printer would draw it twice for bold, and emoji would become blots.
        span.setAttribute("style", "font-family: '" + run.face().family() + "'; font-weight: "
                + run.face().weight());
        span.appendChild(text);
        return span;
    }
}
