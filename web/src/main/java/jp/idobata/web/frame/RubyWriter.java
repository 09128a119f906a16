package jp.idobata.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import jp.idobata.reading.Corrections;
import jp.idobata.reading.Readings;

/**
 * Turns {@link Ruby marked readings} into {@code <ruby>} where text stands, and leaves them out where no element may
 * stand. Within an element whose {@code lang} says that {@link Ruby#posted people have written} it, every word with
 * kanji is given its reading; {@value #READ_AS} on an element says how its writer wants words of it read, and is not
 * written to the page. Every piece of text is still escaped by the writer within.
 */
final class RubyWriter extends ResponseWriterWrapper {

    static final String READ_AS = "data-readings";

    private static final Set<String> TEXT_ONLY = Set.of("title", "option", "optgroup", "textarea", "script", "style",
            "svg", "ruby", "code");

    private String textOnly;
    private String last;
    private Scope scope;

    RubyWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    /** What holds within an element, until as many of its name have ended as have begun. */
    private static final class Scope {

        private final Scope around;
        private final String element;
        private final boolean posted;
        private final Corrections corrections;
        private int open = 1;

        private Scope(Scope around, String element, boolean posted, Corrections corrections) {
            this.around = around;
            this.element = element;
            this.posted = posted;
            this.corrections = corrections;
        }
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        var clone = new RubyWriter(getWrapped().cloneWithWriter(writer));
        clone.textOnly = textOnly;
        clone.scope = scope;
        return clone;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        if (textOnly == null && TEXT_ONLY.contains(name.toLowerCase(Locale.ROOT))) {
            textOnly = name;
        }
        if (scope != null && name.equals(scope.element)) {
            scope.open++;
        }
        last = name;
        getWrapped().startElement(name, component);
    }

    @Override
    public void endElement(String name) throws IOException {
        if (name.equals(textOnly)) {
            textOnly = null;
        }
        if (scope != null && name.equals(scope.element) && --scope.open == 0) {
            scope = scope.around;
        }
        getWrapped().endElement(name);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        var text = value instanceof String said ? said : null;
        if ("lang".equals(name) && (isPosted() || Ruby.isPosted(text))) {
            enter(Ruby.isPosted(text), corrections());
        } else if (READ_AS.equals(name)) {
            enter(isPosted(), Corrections.of(text));
            return;
        }
        getWrapped().writeAttribute(name, text == null ? value : Ruby.bare(text), property);
    }

    /** The element that was begun last stands for something of its own; it has been counted with the one around. */
    private void enter(boolean posted, Corrections corrections) {
        if (scope != null && last.equals(scope.element)) {
            scope.open--;
        }
        scope = new Scope(scope, last, posted, corrections);
    }

    private boolean isPosted() {
        return scope != null && scope.posted;
    }

    private Corrections corrections() {
        return scope == null ? Corrections.NONE : scope.corrections;
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        getWrapped().writeURIAttribute(name, value instanceof String text ? Ruby.bare(text) : value, property);
    }

    @Override
    public void writeText(Object value, String property) throws IOException {
        var text = String.valueOf(value);
        if (isPosted() || Ruby.isMarked(text)) {
            writeMarked(text);
        } else {
            getWrapped().writeText(value, property);
        }
    }

    @Override
    public void writeText(Object value, UIComponent component, String property) throws IOException {
        var text = String.valueOf(value);
        if (isPosted() || Ruby.isMarked(text)) {
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
            writeSaid(Ruby.unmarked(text.substring(done, readings.start())));
            if (Ruby.isOurs(readings.group(1), readings.group(2))) {
                writeRuby(readings.group(1), readings.group(2));
            } else {
                writeSaid(readings.group(1));
            }
            done = readings.end();
        }
        writeSaid(Ruby.unmarked(text.substring(done)));
    }

    /** What has no reading of ours: as it stands, or with the readings of a dictionary if people have written it. */
    private void writeSaid(String text) throws IOException {
        if (!isPosted() || text.isEmpty()) {
            writePlain(text);
            return;
        }
        for (var piece : Readings.of(text, corrections())) {
            if (piece.reading() == null) {
                writePlain(piece.base());
            } else {
                writeRuby(piece.base(), piece.reading());
            }
        }
    }

    private void writeRuby(String base, String reading) throws IOException {
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
