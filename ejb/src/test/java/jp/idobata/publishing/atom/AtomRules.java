package jp.idobata.publishing.atom;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * What RFC 4287 asks of a feed, as far as ours uses it: what must be there once (4.1.1, 4.1.2), what an author is
 * (4.2.1), a moment (3.3), a name (4.2.6), a link (4.2.7), a text (3.1).
 */
public final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> OF_FEED = Set.of("id", "title", "updated", "author", "generator", "link", "entry");
    private static final Set<String> OF_ENTRY = Set.of("id", "title", "updated", "published", "author", "category",
            "link", "summary", "content");

    private final List<String> broken = new ArrayList<>();

    private AtomRules() {
    }

    /** A word on each rule that is broken. */
    public static List<String> broken(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
        var rules = new AtomRules();
        rules.check(feed, "feed", OF_FEED);
        rules.demand(children(feed, "author").findAny().isPresent(), "nobody is the author");
        var ids = new HashSet<String>();
        children(feed, "entry").forEach(entry -> {
            rules.check(entry, "entry", OF_ENTRY);
            rules.demand(ids.add(one(entry, "id")), "twice: " + one(entry, "id"));
            rules.demand(children(entry, "content").count() <= 1 && children(entry, "summary").count() <= 1, "content");
        });
        return rules.broken;
    }

    private void check(Element element, String name, Set<String> may) {
        demand(element.getNamespaceURI().equals(ATOM) && element.getLocalName().equals(name), "no " + name);
        children(element, null).forEach(child -> demand(child.getNamespaceURI().equals(ATOM)
                && may.contains(child.getLocalName()), name + " with " + child.getTagName()));
        Stream.of("id", "title", "updated").forEach(once -> demand(children(element, once).count() == 1, once));
        demand(URI.create(one(element, "id")).isAbsolute(), "name " + one(element, "id"));
        children(element, "updated").forEach(moment -> OffsetDateTime.parse(moment.getTextContent()));
        children(element, "published").forEach(moment -> OffsetDateTime.parse(moment.getTextContent()));
        children(element, "author").forEach(author -> demand(!one(author, "name").isBlank(), "author without name"));
        var links = new HashSet<String>();
        children(element, "link").forEach(link -> {
            demand(URI.create(link.getAttribute("href")).isAbsolute(), "link " + link.getAttribute("href"));
            demand(links.add(link.getAttribute("rel") + " " + link.getAttribute("type")), "two links of a kind");
        });
        children(element, "category").forEach(category -> demand(!category.getAttribute("term").isEmpty(), "no term"));
        demand(!one(element, "title").isBlank(), "no title");
    }

    private void demand(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    private static String one(Element element, String name) {
        return children(element, name).findFirst().map(Element::getTextContent).orElse("");
    }

    private static Stream<Element> children(Element element, String name) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(child -> name == null || child.getLocalName().equals(name));
    }
}
