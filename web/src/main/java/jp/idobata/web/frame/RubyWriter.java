package jp.idobata.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/**
 * Turns {@link Ruby marked readings} into {@code <ruby>} where text stands, and leaves them out where no element may
 * stand. Every piece of text is still escaped by the writer within.
 */
final class RubyWriter extends ResponseWriterWrapper {

    private static final Set<String> TEXT_ONLY = Set.of("title", "option", "optgroup", "textarea", "script", "style");

    private String textOnly;

    RubyWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        var clone = new RubyWriter(getWrapped().cloneWithWriter(writer));
        clone.textOnly = textOnly;
        return clone;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        if (textOnly == null && TEXT_ONLY.contains(name.toLowerCase(Locale.ROOT))) {
            textOnly = name;
        }
        getWrapped().startElement(name, component);
    }

    @Override
    public void endElement(String name) throws IOException {
        if (name.equals(textOnly)) {
            textOnly = null;
        }
        getWrapped().endElement(name);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        getWrapped().writeAttribute(name, value instanceof String text ? Ruby.bare(text) : value, property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        getWrapped().writeURIAttribute(name, value instanceof String text ? Ruby.bare(text) : value, property);
    }

    @Override
    public void writeText(Object value, String property) throws IOException {
        var text = String.valueOf(value);
        if (Ruby.isMarked(text)) {
            writeMarked(text);
        } else {
            getWrapped().writeText(value, property);
        }
    }

    @Override
    public void writeText(Object value, UIComponent component, String property) throws IOException {
        var text = String.valueOf(value);
        if (Ruby.isMarked(text)) {
            writeMarked(text);
        } else {
            getWrapped().writeText(value, component, property);
        }
    }

    @Override
    public void writeText(char[] text, int offset, int length) throws IOException {
        writeText(new String(text, offset, length), null);
    }

    private void writeMarked(String text) throws IOException {
        if (textOnly != null) {
            writePlain(Ruby.bare(text));
            return;
        }
        var readings = Ruby.MARKED.matcher(text);
        var done = 0;
        while (readings.find()) {
            writePlain(Ruby.unmarked(text.substring(done, readings.start())));
            writeRuby(readings.group(1), readings.group(2));
            done = readings.end();
        }
        writePlain(Ruby.unmarked(text.substring(done)));
    }

    private void writeRuby(String base, String reading) throws IOException {
        if (!Ruby.isOurs(base, reading)) {
            writePlain(base);
            return;
        }
        var out = getWrapped();
        out.startElement("ruby", null);
        writePlain(base);
        writeElement("rp", "(");
        writeElement("rt", reading);
        writeElement("rp", ")");
        out.endElement("ruby");
    }

    private void writeElement(String name, String text) throws IOException {
        getWrapped().startElement(name, null);
        writePlain(text);
        getWrapped().endElement(name);
    }

    private void writePlain(String text) throws IOException {
        if (!text.isEmpty()) {
            getWrapped().writeText(text, null);
        }
    }
}
