package jp.idobata.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.idobata.reading.Corrections;

/** Writes the elements of our own tags. All text and every attribute is escaped by the page's writer. */
final class Markup {

    private final ResponseWriter out;
    private final Assets assets;
    private final HttpServletRequest request;
    private final Texts texts;

    private Markup(ResponseWriter out, Assets assets, HttpServletRequest request) {
        this.out = out;
        this.assets = assets;
        this.request = request;
        this.texts = Texts.in(Language.of(request));
    }

    static Markup on(FacesContext context) {
        return new Markup(context.getResponseWriter(), CDI.current().select(Assets.class).get(),
                (HttpServletRequest) context.getExternalContext().getRequest());
    }

    /** The {@code lang} of a text that people have written; null where that is the page's own. */
    String languageOf(String written) {
        var tag = Furigana.languageOf(request, written);
        return tag.equals(Language.of(request).getTag()) ? null : tag;
    }

    /** How the writer of a text wants words of it read; null where none are shown. */
    String readAs(Corrections corrections) {
        return Furigana.isShown(request) ? corrections.kept() : null;
    }

    Texts texts() {
        return texts;
    }

    /** @param attributes name, value, name, value …; an attribute whose value is null is left out */
    Markup open(String element, String... attributes) throws IOException {
        out.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Markup text(String text) throws IOException {
        out.writeText(text, null);
        return this;
    }

    Markup close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String styleClass, String text) throws IOException {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** A drawing that says nothing which the text beside it does not say. */
    Markup icon(String name) throws IOException {
        // The size and the pen are for those who see the page without its style: else it is a black field.
        return open("svg", "class", "icon", "width", "24", "height", "24", "fill", "none", "stroke", "currentColor",
                "aria-hidden", "true").open("use", "href", assets.icon(name)).close("use").close("svg");
    }

    /** The drawing of a theme, or that of any theme if a town has made one of its own. */
    Markup themeIcon(String theme) throws IOException {
        var name = "theme-" + theme;
        return icon(assets.draws(name) ? name : "theme-other");
    }
}
